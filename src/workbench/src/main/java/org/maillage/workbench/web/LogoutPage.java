package org.maillage.workbench.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.maillage.workbench.Product;
import org.maillage.workbench.look.Places;

/** Ends the session and leads to the login page. */
final class LogoutPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Product product;
    private final transient LoginSession sessions;
    private final transient XsrfTokens tokens;

    LogoutPage(Product product, LoginSession sessions, XsrfTokens tokens) {
        this.product = product;
        this.sessions = sessions;
        this.tokens = tokens;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        sessions.end(request);
        tokens.renew(request, response);
        response.sendRedirect(request.getContextPath() + Places.of(product).login() + "?logout=true");
    }
}
