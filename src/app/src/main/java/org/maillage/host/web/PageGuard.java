package org.maillage.host.web;

import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.maillage.host.AccessDeniedException;

/** What stands before every page: the form's token, the administrator's second password, the way to log in. */
@Named
public final class PageGuard {

    private final XsrfTokenAccessor tokens;
    private final XsrfTokenValidator validator;
    private final WebSudoManager webSudo;
    private final LoginUriProvider login;
    private final Addresses addresses;

    @Inject
    public PageGuard(XsrfTokenAccessor tokens, XsrfTokenValidator validator, WebSudoManager webSudo, LoginUriProvider login,
            Addresses addresses) {
        this.tokens = tokens;
        this.validator = validator;
        this.webSudo = webSudo;
        this.login = login;
        this.addresses = addresses;
    }

    /** Returns the token that forms of the answer carry; makes one if the session has none. */
    String token(HttpServletRequest request, HttpServletResponse response) {
        return tokens.getXsrfToken(request, response, true);
    }

    String tokenName() {
        return validator.getXsrfParameterName();
    }

    /** @throws AccessDeniedException if a form came without this session's token */
    void requireToken(HttpServletRequest request) {
        if (!validator.validateFormEncodedToken(request)) {
            throw new AccessDeniedException("xsrf");
        }
    }

    /** Returns whether the administrator's session is fresh; if not, the answer already leads to the password page. */
    boolean isFreshAdministration(HttpServletRequest request, HttpServletResponse response) {
        try {
            webSudo.willExecuteWebSudoRequest(request);
            return true;
        } catch (WebSudoSessionException e) {
            webSudo.enforceWebSudoProtection(request, response);
            return false;
        }
    }

    /** Returns the log-in page that leads back to this path below the context. */
    URI login(String path) {
        return login.getLoginUri(URI.create(addresses.shared(path)));
    }
}
