package org.maillage.workbench.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.maillage.workbench.confluence.content.StoredPage;

/** {@code /plugins/viewstorage/viewpagestorage.action}: the storage format of a page, exactly as saved. */
final class ViewStoragePage extends WikiServlet {

    private static final long serialVersionUID = 1L;

    ViewStoragePage(WikiParts parts) {
        super(parts);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StoredPage page = page(request);
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getWriter().write(page.body());
    }
}
