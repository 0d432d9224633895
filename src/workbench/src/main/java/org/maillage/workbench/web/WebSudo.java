package org.maillage.workbench.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.maillage.workbench.Product;

/**
 * Secure administrator sessions: whoever administers types the password again, and has ten minutes from the last use.
 *
 * @see <a href="https://confluence.atlassian.com/doc/configuring-secure-administrator-sessions-218269595.html">
 *     Confluence: configuring secure administrator sessions</a>
 * @see <a href="https://confluence.atlassian.com/adminjiraserver/using-secure-administrator-sessions-938847121.html">
 *     Jira: using secure administrator sessions</a>
 */
public final class WebSudo {

    private static final Duration VALID = Duration.ofMinutes(10);
    private static final String UNTIL = "workbench.websudo.until";

    private final Product product;
    private final Clock clock;

    public WebSudo(Product product, Clock clock) {
        this.product = product;
        this.clock = clock;
    }

    /** Returns the path of the page that asks for the password. */
    public static String page(Product product) {
        return product == Product.CONFLUENCE ? "/authenticate.action" : "/secure/admin/WebSudoAuthenticate!default.jspa";
    }

    /** Returns whether the request's session is a secure administrator session; if so, its time starts anew. */
    public boolean active(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        boolean active = session != null && session.getAttribute(UNTIL) instanceof Instant until && clock.instant().isBefore(until);
        if (active) {
            session.setAttribute(UNTIL, clock.instant().plus(VALID));
        }
        return active;
    }

    /** Makes the request's session a secure administrator session. */
    public void begin(HttpServletRequest request) {
        request.getSession(true).setAttribute(UNTIL, clock.instant().plus(VALID));
    }

    /** Ends it; the person stays logged in. */
    public void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(UNTIL);
        }
    }

    /** Leads to the page that asks for the password, and back to this request's address. */
    public void ask(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + page(product) + "?destination="
                + URLEncoder.encode(Destinations.of(request), StandardCharsets.UTF_8));
    }
}
