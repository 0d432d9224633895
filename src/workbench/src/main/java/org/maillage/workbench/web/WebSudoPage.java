package org.maillage.workbench.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.maillage.workbench.look.Chrome;
import org.maillage.workbench.look.PageModel;
import org.maillage.workbench.look.Places;
import org.maillage.workbench.Product;
import org.maillage.workbench.users.CurrentUser;
import org.maillage.workbench.users.UserDirectory;

/** Asks whoever administers for the password once more, then leads to {@code destination}. */
final class WebSudoPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Product product;
    private final transient Chrome chrome;
    private final transient UserDirectory directory;
    private final transient CurrentUser currentUser;
    private final transient WebSudo webSudo;

    WebSudoPage(Product product, Chrome chrome, UserDirectory directory, CurrentUser currentUser, WebSudo webSudo) {
        this.product = product;
        this.chrome = chrome;
        this.directory = directory;
        this.currentUser = currentUser;
        this.webSudo = webSudo;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ask(request, response, false);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String password = Optional.ofNullable(request.getParameter("password")).orElse("");
        boolean known = currentUser.get().flatMap(user -> directory.authenticate(user.name(), password)).isPresent();
        if (!known) {
            ask(request, response, true);
            return;
        }
        webSudo.begin(request);
        response.sendRedirect(Destinations.safe(request, request.getParameter("destination"), Places.of(product).administration()));
    }

    private void ask(HttpServletRequest request, HttpServletResponse response, boolean refused) throws IOException {
        chrome.render(request, response, PageModel
                .of(chrome.texts(request).get("websudo.title"), "org/maillage/workbench/look/websudo.vm")
                .with("refused", refused)
                .with("destination", Optional.ofNullable(request.getParameter("destination")).orElse(""))
                .with("action", request.getContextPath() + WebSudo.page(product))
                .bodyClass("wb-login-page"));
    }
}
