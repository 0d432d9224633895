package org.maillage.workbench.web;

import jakarta.servlet.http.HttpServlet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The pages a product has of itself, as path patterns of the servlet specification ({@code /login.action},
 * {@code /display/*}). Filled while the product is assembled. Every POST, PUT and DELETE to such a page must carry the
 * form token (see {@link PageGuard}); multipart forms may be read with {@code request.getPart}.
 */
public final class ProductPages {

    private final List<Page> pages = new ArrayList<>();

    /** Adds a page for people with a licence, and for anonymous visitors where the site lets them in. */
    public ProductPages add(String pattern, HttpServlet servlet) {
        return add(pattern, servlet, Access.ANONYMOUS_SITE, false, true);
    }

    /** Adds a page only people who have logged in may see. */
    public ProductPages addForUsers(String pattern, HttpServlet servlet) {
        return add(pattern, servlet, Access.LICENSED, false, true);
    }

    /** Adds a page of the administration: for administrators, in a secure administrator session. */
    public ProductPages addForAdministrators(String pattern, HttpServlet servlet) {
        return add(pattern, servlet, Access.ADMIN, true, true);
    }

    /** Adds something everybody may ask for: static files, the login page. Forms are not checked. */
    public ProductPages addOpen(String pattern, HttpServlet servlet) {
        return add(pattern, servlet, Access.UNRESTRICTED, false, false);
    }

    /** Returns all pages, in the order they were added. */
    public List<Page> all() {
        return Collections.unmodifiableList(pages);
    }

    private ProductPages add(String pattern, HttpServlet servlet, Access access, boolean webSudo, boolean formToken) {
        if (pages.stream().anyMatch(page -> page.pattern().equals(pattern))) {
            throw new IllegalStateException("two pages at " + pattern);
        }
        pages.add(new Page(pattern, servlet, access, webSudo, formToken));
        return this;
    }

    /**
     * A page.
     *
     * @param pattern where it is, below the context path
     * @param servlet what answers
     * @param access who may
     * @param webSudo whether it needs a secure administrator session
     * @param formToken whether changes need the form token
     */
    public record Page(String pattern, HttpServlet servlet, Access access, boolean webSudo, boolean formToken) {}
}
