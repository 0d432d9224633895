package org.maillage.workbench.confluence.pages;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.maillage.workbench.confluence.content.NotFoundException;
import org.maillage.workbench.confluence.content.NotPermittedException;
import org.maillage.workbench.confluence.content.StoredPage;
import org.maillage.workbench.confluence.content.StoredSpace;
import org.maillage.workbench.look.PageModel;
import org.maillage.workbench.look.Texts;

/**
 * A page of the wiki. What somebody may not see is answered as if it were not there; an anonymous person is asked to
 * log in first, since that may help.
 */
abstract class WikiServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String TEMPLATES = "org/maillage/workbench/confluence/pages/";

    final transient WikiParts parts;

    WikiServlet(WikiParts parts) {
        this.parts = parts;
    }

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        try {
            super.service(request, response);
        } catch (NotFoundException e) {
            refuse(request, response, HttpServletResponse.SC_NOT_FOUND);
        } catch (NotPermittedException e) {
            refuse(request, response, HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        if (parts.wiki().me().isEmpty() && request.getMethod().equals("GET")) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            String here = request.getRequestURI().substring(request.getContextPath().length()) + query;
            response.sendRedirect(request.getContextPath() + "/login.action?permissionViolation=true&os_destination=" + PageUrls.encode(here));
        } else {
            response.sendError(status);
        }
    }

    final Texts text(HttpServletRequest request) {
        return parts.chrome().texts(request);
    }

    static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    static long id(HttpServletRequest request, String name) {
        try {
            return Long.parseLong(parameter(request, name));
        } catch (NumberFormatException e) {
            throw new NotFoundException("no id in " + name);
        }
    }

    static int number(HttpServletRequest request, String name, int otherwise) {
        String value = parameter(request, name);
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    final StoredPage page(HttpServletRequest request) {
        return parts.wiki().get(id(request, "pageId"));
    }

    /** Returns a page without a space around it. */
    final PageModel plain(String title, String template) {
        return PageModel.of(title, TEMPLATES + template);
    }

    /** Returns a page in a space: with its sidebar, and {@code $space} in sight. */
    final PageModel inSpace(HttpServletRequest request, StoredSpace space, StoredPage page, String title, String template) {
        PageModel model = plain(title + " - " + space.name(), template)
                .with("space", space)
                .sidebar(new Sidebar(parts).render(request, space, page))
                .meta("space-key", space.key())
                .meta("space-name", space.name())
                .activeTab("spaces");
        return page == null ? model : model.meta("page-id", Long.toString(page.id())).meta("page-title", page.title())
                .meta("page-version", Integer.toString(page.version())).with("page", page).with("pageUrl", PageUrls.view(page));
    }

    final StoredSpace spaceOf(StoredPage page) {
        return parts.spaces().get(page.spaceKey());
    }

    static void redirect(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        response.sendRedirect(request.getContextPath() + path);
    }
}
