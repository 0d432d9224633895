package org.maillage.workbench.host;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Predicate;

/**
 * Secure administrator sessions as apps ask for them. Who has one, and the page that asks for the password, belong to
 * the web part.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/adding-websudo-support-to-your-plugin/">
 *     Adding WebSudo support to your plugin</a>
 */
public final class SecureSessions implements WebSudoManager {

    private final Predicate<HttpServletRequest> isSecure;
    private final PasswordPrompt prompt;

    /** @param isSecure whether a request belongs to a secure administrator session; asking prolongs it */
    public SecureSessions(Predicate<HttpServletRequest> isSecure, PasswordPrompt prompt) {
        this.isSecure = isSecure;
        this.prompt = prompt;
    }

    @Override
    public boolean canExecuteRequest(HttpServletRequest request) {
        return isSecure.test(request);
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        try {
            prompt.ask(request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) {
        if (!isSecure.test(request)) {
            throw new WebSudoSessionException("a secure administrator session is needed");
        }
    }

    /** Leads to the page that asks for the password. */
    @FunctionalInterface
    public interface PasswordPrompt {
        void ask(HttpServletRequest request, HttpServletResponse response) throws IOException;
    }
}
