package org.maillage.workbench.look;

import org.maillage.workbench.Product;

/**
 * Where a product keeps the pages that every frame links to; the addresses are those of the real products.
 *
 * @param home the start page
 * @param login the login page
 * @param logout what ends the session
 * @param search the search page, asked with {@code queryString}
 * @param searchField name of the search page's parameter
 * @param create where the Create button leads without scripts
 * @param administration the first page of the administration
 * @param profile the visitor's own profile
 */
public record Places(String home, String login, String logout, String search, String searchField, String create,
        String administration, String profile) {

    private static final Places CONFLUENCE = new Places("/", "/login.action", "/logout.action",
            "/dosearchsite.action", "queryString", "/pages/createpage.action", "/admin/console.action",
            "/users/viewmyprofile.action");
    private static final Places JIRA = new Places("/secure/Dashboard.jspa", "/login.jsp", "/logout",
            "/secure/QuickSearch.jspa", "searchString", "/secure/CreateIssue!default.jspa", "/secure/admin/ViewApplicationProperties.jspa",
            "/secure/ViewProfile.jspa");

    /** Returns the places of a product. */
    public static Places of(Product product) {
        return product == Product.CONFLUENCE ? CONFLUENCE : JIRA;
    }
}
