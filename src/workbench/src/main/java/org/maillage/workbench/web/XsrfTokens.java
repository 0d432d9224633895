package org.maillage.workbench.web;

import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The form token that protects pages from forged requests: the cookie {@code atl.xsrf.token} and the form field
 * {@code atl_token} must agree. Servlets of apps check it themselves, through {@link XsrfTokenValidator}: the products
 * do not do it for them.
 *
 * @see <a href="https://developer.atlassian.com/display/CONFDEV/Form+Token+Handling">Confluence: form token handling
 *     (opt-in for servlets)</a>
 * @see <a href="https://developer.atlassian.com/server/jira/platform/form-token-handling/">Jira: form token handling</a>
 */
public final class XsrfTokens implements XsrfTokenAccessor, XsrfTokenValidator {

    /** Name of the cookie. */
    public static final String COOKIE = "atl.xsrf.token";

    /** Header by which a script says that it is no form: browsers do not send it across sites unasked. */
    public static final String NO_CHECK_HEADER = "X-Atlassian-Token";

    private static final String ATTRIBUTE = XsrfTokens.class.getName();

    private final SecureRandom random = new SecureRandom();

    /** Returns the token of this request's browser, or null where it has none and none is to be made. */
    @Override
    public String getXsrfToken(HttpServletRequest request, HttpServletResponse response, boolean create) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        String sent = cookie(request);
        return sent == null && create ? renew(request, response) : sent;
    }

    /** Gives the browser a new token; for the moment somebody logs in or out. */
    public String renew(HttpServletRequest request, HttpServletResponse response) {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Cookie cookie = new Cookie(COOKIE, token);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        request.setAttribute(ATTRIBUTE, token);
        return token;
    }

    @Override
    public boolean validateFormEncodedToken(HttpServletRequest request) {
        String expected = cookie(request);
        String sent = request.getParameter(XSRF_PARAM_NAME);
        return expected != null && sent != null && MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String getXsrfParameterName() {
        return XSRF_PARAM_NAME;
    }

    /** Returns whether the request carries {@code X-Atlassian-Token: no-check} (or its old spelling, nocheck). */
    public static boolean noCheck(HttpServletRequest request) {
        String header = request.getHeader(NO_CHECK_HEADER);
        return "no-check".equals(header) || "nocheck".equals(header);
    }

    private static String cookie(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(COOKIE) && !cookie.getValue().isBlank()) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }
}
