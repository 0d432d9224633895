package org.maillage.workbench.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.maillage.workbench.Product;
import org.maillage.workbench.look.Chrome;
import org.maillage.workbench.look.PageModel;
import org.maillage.workbench.look.Places;
import org.maillage.workbench.users.Groups;
import org.maillage.workbench.users.UserDirectory;
import org.maillage.workbench.users.WorkbenchUser;

/** Asks for name and password ({@code os_username}, {@code os_password}), then leads to {@code os_destination}. */
final class LoginPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Product product;
    private final transient Chrome chrome;
    private final transient UserDirectory directory;
    private final transient LoginSession sessions;
    private final transient XsrfTokens tokens;

    LoginPage(Product product, Chrome chrome, UserDirectory directory, LoginSession sessions, XsrfTokens tokens) {
        this.product = product;
        this.chrome = chrome;
        this.directory = directory;
        this.sessions = sessions;
        this.tokens = tokens;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ask(request, response, false);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<WorkbenchUser> user = directory
                .authenticate(parameter(request, "os_username").trim(), parameter(request, "os_password"))
                .filter(Groups.of(product)::mayUse);
        if (user.isEmpty()) {
            // A header people's scripts look for, as Seraph sends it.
            response.setHeader("X-Seraph-LoginReason", "AUTHENTICATED_FAILED");
            ask(request, response, true);
            return;
        }
        sessions.begin(request, user.get());
        tokens.renew(request, response);
        response.setHeader("X-Seraph-LoginReason", "OK");
        response.sendRedirect(Destinations.safe(request, request.getParameter("os_destination"), Places.of(product).home()));
    }

    private void ask(HttpServletRequest request, HttpServletResponse response, boolean refused) throws IOException {
        chrome.render(request, response, PageModel
                .of(chrome.texts(request).get("login.title"), "org/maillage/workbench/look/login.vm")
                .with("refused", refused)
                .with("name", parameter(request, "os_username"))
                .with("destination", parameter(request, "os_destination"))
                .with("action", request.getContextPath() + Places.of(product).login())
                .bodyClass("wb-login-page"));
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
