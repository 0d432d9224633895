package org.maillage.workbench.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.maillage.workbench.look.TextCatalog;
import org.maillage.workbench.users.CurrentUser;
import org.maillage.workbench.users.UserAdministration;

/** Changes the language somebody reads; whoever has not logged in is answered in the language of their browser. */
final class LanguagePage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient CurrentUser currentUser;
    private final transient UserAdministration accounts;

    LanguagePage(CurrentUser currentUser, UserAdministration accounts) {
        this.currentUser = currentUser;
        this.accounts = accounts;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Locale> language = TextCatalog.LANGUAGES.stream()
                .filter(spoken -> spoken.getLanguage().equals(request.getParameter("language")))
                .findFirst();
        if (language.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        currentUser.get().ifPresent(user -> accounts.setLocale(user.key(), language.get()));
        response.sendRedirect(Destinations.safe(request, request.getParameter("os_destination"), "/"));
    }
}
