package org.maillage.workbench.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.maillage.workbench.confluence.content.InvalidContentException;
import org.maillage.workbench.confluence.content.StoredPage;

/** {@code /pages/movepage.action}: puts a page below another page of the same or another space, named by its title. */
final class MovePage extends WikiServlet {

    private static final long serialVersionUID = 1L;

    MovePage(WikiParts parts) {
        super(parts);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StoredPage page = parts.wiki().editable(id(request, "pageId"));
        show(request, response, page, page.spaceKey(), parts.wiki().find(page.parentId()).map(StoredPage::title).orElse(""), "");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StoredPage page = parts.wiki().editable(id(request, "pageId"));
        String space = parameter(request, "spaceKey");
        String title = parameter(request, "parentTitle").strip();
        Optional<StoredPage> parent = title.isEmpty() ? Optional.empty() : parts.wiki().find(space, title);
        if (!title.isEmpty() && parent.isEmpty()) {
            show(request, response, page, space, title, text(request).get("move.no.parent", title));
            return;
        }
        try {
            parts.wiki().move(page.id(), space, parent.map(StoredPage::id).orElse(0L), -1);
            redirect(request, response, PageUrls.view(parts.wiki().get(page.id())));
        } catch (InvalidContentException e) {
            show(request, response, page, space, title, text(request).get(e.textKey(), e.detail()));
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response, StoredPage page, String spaceKey, String parentTitle, String problem)
            throws IOException {
        parts.chrome().render(request, response, inSpace(request, spaceOf(page), page, text(request).get("move.title", page.title()), "move.vm")
                .with("spaceKey", spaceKey).with("parentTitle", parentTitle).with("problem", problem)
                .with("spaces", parts.spaces().visible().stream().filter(parts.spaces()::mayAdd).toList())
                .with("titles", parts.wiki().inSpace(page.spaceId()).stream().map(StoredPage::title).toList()).head(WikiAssets.styles(request)));
    }
}
