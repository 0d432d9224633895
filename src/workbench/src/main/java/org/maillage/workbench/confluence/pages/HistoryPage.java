package org.maillage.workbench.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.maillage.workbench.confluence.content.PageVersion;
import org.maillage.workbench.confluence.content.StoredPage;

/** {@code /pages/viewpreviousversions.action}: a page's history; with two versions chosen, {@link DiffPage} compares them. */
final class HistoryPage extends WikiServlet {

    private static final long serialVersionUID = 1L;

    HistoryPage(WikiParts parts) {
        super(parts);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StoredPage page = page(request);
        parts.chrome().render(request, response, inSpace(request, spaceOf(page), page, text(request).get("history.title", page.title()), "history.vm")
                .with("versions", parts.wiki().versions(page.id()))
                .with("people", new People(parts.directory(), text(request)))
                .with("mayEdit", parts.wiki().mayEdit(page)).head(WikiAssets.styles(request)));
    }

    /** POST restores a version: it is saved once more, as the newest. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StoredPage page = page(request);
        PageVersion version = parts.wiki().version(page.id(), number(request, "version", 0));
        redirect(request, response, PageUrls.view(parts.wiki().restoreVersion(page.id(), version.version(),
                text(request).get("history.restored", version.version()))));
    }
}
