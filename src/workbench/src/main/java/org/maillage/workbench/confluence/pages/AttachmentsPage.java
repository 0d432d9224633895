package org.maillage.workbench.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import org.maillage.workbench.confluence.content.InvalidContentException;
import org.maillage.workbench.confluence.content.StoredPage;

/** {@code /pages/viewpageattachments.action}: the files of a page; POST attaches more, or removes one. */
final class AttachmentsPage extends WikiServlet {

    private static final long serialVersionUID = 1L;

    AttachmentsPage(WikiParts parts) {
        super(parts);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(request, response, "");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        StoredPage page = page(request);
        try {
            if (!parameter(request, "remove").isEmpty()) {
                parts.attachments().remove(page.id(), parameter(request, "remove"));
            } else {
                for (Part part : request.getParts()) {
                    if (part.getName().equals("file") && part.getSubmittedFileName() != null && !part.getSubmittedFileName().isEmpty()) {
                        String type = part.getContentType() == null ? "application/octet-stream" : part.getContentType();
                        parts.attachments().add(page.id(), part.getSubmittedFileName(), type, part.getInputStream(), parameter(request, "comment"));
                    }
                }
            }
            redirect(request, response, "/pages/viewpageattachments.action?pageId=" + page.id());
        } catch (InvalidContentException e) {
            show(request, response, text(request).get(e.textKey(), e.detail()));
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response, String problem) throws IOException {
        StoredPage page = page(request);
        parts.chrome().render(request, response, inSpace(request, spaceOf(page), page, text(request).get("attachments.title", page.title()), "attachments.vm")
                .with("files", parts.attachments().on(page.id())).with("problem", problem)
                .with("wikiUrls", new TemplateUrls())
                .with("people", new People(parts.directory(), text(request)))
                .with("mayEdit", parts.wiki().mayEdit(page)).head(WikiAssets.styles(request)));
    }
}
