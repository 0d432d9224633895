package org.maillage.workbench.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.maillage.workbench.confluence.content.InvalidContentException;
import org.maillage.workbench.confluence.content.StoredPage;
import org.maillage.workbench.confluence.storage.MarkupWriter;

/** The small forms below a page: labels, comments, watching. Each leads back to the page. */
final class PageFooterForms extends WikiServlet {

    private static final long serialVersionUID = 1L;

    PageFooterForms(WikiParts parts) {
        super(parts);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StoredPage page = page(request);
        String back = PageUrls.view(page);
        try {
            switch (parameter(request, "do")) {
                case "add-label" -> {
                    for (String label : parameter(request, "label").strip().split("[\\s,]+")) {
                        parts.wiki().addLabel(page.id(), label);
                    }
                    back += "#labels-section";
                }
                case "remove-label" -> {
                    parts.wiki().removeLabel(page.id(), parameter(request, "label"));
                    back += "#labels-section";
                }
                case "add-comment" -> back += "#comment-" + parts.comments().add(page.id(), number(request, "parent", 0), paragraphs(parameter(request, "comment"))).id();
                case "watch", "unwatch" -> parts.wiki().watch(page.id(), parameter(request, "do").equals("watch"));
                case "remove-comment" -> {
                    parts.comments().remove(id(request, "comment"));
                    back += "#comments-section";
                }
                default -> {
                    response.sendError(HttpServletResponse.SC_BAD_REQUEST);
                    return;
                }
            }
        } catch (InvalidContentException e) {
            String problem = PageUrls.encode(text(request).get(e.textKey(), e.detail()));
            back = "/pages/viewpage.action?pageId=" + page.id() + "&problem=" + problem;
        }
        redirect(request, response, back);
    }

    /** Comments are written as plain text; each block of lines becomes a paragraph. */
    private static String paragraphs(String text) {
        MarkupWriter out = new MarkupWriter();
        for (String block : text.replace("\r", "").replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "").split("\n\\s*\n")) {
            if (!block.isBlank()) {
                out.open("p").raw(MarkupWriter.escape(block.strip()).replace("\n", "<br/>")).close("p");
            }
        }
        return out.toString();
    }
}
