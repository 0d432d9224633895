package org.maillage.workbench.web;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Stands before a page of a product: checks who asks, the secure administrator session, and the form token, as the
 * products do for their own actions. A script may send {@code X-Atlassian-Token: no-check} in place of the token.
 */
final class PageGuard extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final transient ProductPages.Page page;
    private final transient AccessControl control;
    private final transient WebSudo webSudo;
    private final transient XsrfTokens tokens;

    PageGuard(ProductPages.Page page, AccessControl control, WebSudo webSudo, XsrfTokens tokens) {
        this.page = page;
        this.control = control;
        this.webSudo = webSudo;
        this.tokens = tokens;
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        super.init(config);
        page.servlet().init(config);
    }

    @Override
    public void destroy() {
        page.servlet().destroy();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (!control.admit(page.access(), request, response)) {
            return;
        }
        if (page.webSudo() && !webSudo.active(request)) {
            webSudo.ask(request, response);
            return;
        }
        boolean forged = page.formToken() && !READING.contains(request.getMethod())
                && !XsrfTokens.noCheck(request) && !tokens.validateFormEncodedToken(request);
        if (forged) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "XSRF check failed");
            return;
        }
        page.servlet().service(request, response);
    }
}
