package org.maillage.workbench.web.admin;

import org.maillage.workbench.Product;

/**
 * Where the pages of the administration are, below the context path: at the real products' addresses, but for the page
 * of apps, which the products keep inside an app of their own.
 *
 * @param home general configuration
 * @param apps the page of apps
 * @param users people who have an account
 * @param groups groups of people
 * @param section the location the menu hangs on; its sections are {@code <section>/<name>}
 */
public record AdminPlaces(String home, String apps, String users, String groups, String section) {

    private static final AdminPlaces CONFLUENCE = new AdminPlaces("/admin/console.action", "/admin/plugins",
            "/admin/users/browseusers.action", "/admin/users/browsegroups.action", "system.admin");
    private static final AdminPlaces JIRA = new AdminPlaces("/secure/admin/ViewApplicationProperties.jspa", "/admin/plugins",
            "/secure/admin/user/UserBrowser.jspa", "/secure/admin/user/GroupBrowser.jspa", "admin_system_menu");

    /** Returns the places of a product. */
    public static AdminPlaces of(Product product) {
        return product == Product.CONFLUENCE ? CONFLUENCE : JIRA;
    }
}
