package org.maillage.workbench.web.admin;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.maillage.workbench.look.Chrome;
import org.maillage.workbench.look.Decorator;
import org.maillage.workbench.look.PageModel;
import org.maillage.workbench.look.Texts;

/** What the pages of the administration have in common: frame, texts, messages after a form. */
abstract class AdminServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String TEMPLATES = "org/maillage/workbench/web/admin/";

    private final transient Chrome chrome;

    AdminServlet(Chrome chrome) {
        this.chrome = chrome;
    }

    /** Begins a page in the administration's frame. */
    final PageModel page(HttpServletRequest request, String titleKey, String template) {
        return PageModel.of(texts(request).get(titleKey), TEMPLATES + template)
                .in(Decorator.ADMIN)
                .with("notices", Notices.take(request));
    }

    final void render(HttpServletRequest request, HttpServletResponse response, PageModel page) throws IOException {
        chrome.render(request, response, page);
    }

    final Texts texts(HttpServletRequest request) {
        return chrome.texts(request);
    }

    /** Leads back to this page, so that reloading sends no form twice. */
    static void back(HttpServletRequest request, HttpServletResponse response, String query) throws IOException {
        response.sendRedirect(request.getContextPath() + request.getServletPath() + query);
    }

    static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).map(String::trim).orElse("");
    }
}
