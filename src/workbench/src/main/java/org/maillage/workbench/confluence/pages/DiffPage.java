package org.maillage.workbench.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.maillage.workbench.confluence.content.PageVersion;
import org.maillage.workbench.confluence.content.StoredPage;

/** {@code /pages/diffpagesbyversion.action}: what changed between two versions of a page. */
final class DiffPage extends WikiServlet {

    private static final long serialVersionUID = 1L;

    DiffPage(WikiParts parts) {
        super(parts);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StoredPage page = page(request);
        int one = number(request, "selectedPageVersions", Math.max(1, page.version() - 1));
        int other = number(request, "originalVersion", page.version());
        PageVersion before = parts.wiki().version(page.id(), Math.min(one, other));
        PageVersion now = parts.wiki().version(page.id(), Math.max(one, other));
        parts.chrome().render(request, response, inSpace(request, spaceOf(page), page, text(request).get("diff.title", page.title()), "diff.vm")
                .with("before", before).with("now", now).with("diff", BodyDiff.of(before.body(), now.body()))
                .with("people", new People(parts.directory(), text(request)))
                .with("mayEdit", parts.wiki().mayEdit(page)).head(WikiAssets.styles(request)));
    }
}
