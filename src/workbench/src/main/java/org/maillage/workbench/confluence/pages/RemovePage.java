package org.maillage.workbench.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.maillage.workbench.confluence.content.InvalidContentException;
import org.maillage.workbench.confluence.content.StoredPage;
import org.maillage.workbench.confluence.render.PageRef;

/** {@code /pages/removepage.action}: asks, then puts a page into the trash. */
final class RemovePage extends WikiServlet {

    private static final long serialVersionUID = 1L;

    RemovePage(WikiParts parts) {
        super(parts);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(request, response, "");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StoredPage page = parts.wiki().editable(id(request, "pageId"));
        try {
            parts.wiki().trash(page.id());
            redirect(request, response, parts.wiki().find(page.parentId()).map(StoredPage::ref).map((PageRef ref) -> PageUrls.view(ref))
                    .orElse(PageUrls.space(page.spaceKey())));
        } catch (InvalidContentException e) {
            show(request, response, text(request).get(e.textKey(), e.detail()));
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response, String problem) throws IOException {
        StoredPage page = parts.wiki().editable(id(request, "pageId"));
        parts.chrome().render(request, response, inSpace(request, spaceOf(page), page, text(request).get("remove.title", page.title()), "remove.vm")
                .with("problem", problem).with("children", parts.wiki().children(page.spaceId(), page.id()).size()).head(WikiAssets.styles(request)));
    }
}
