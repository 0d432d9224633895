package org.maillage.workbench.look;

import java.util.List;
import org.maillage.workbench.Product;

/**
 * Which web-item locations feed the menus of a product's frame.
 *
 * @param header right of the header's own links
 * @param help the menu behind the question mark
 * @param user the menu behind the visitor's picture
 * @param administration the navigation of the administration
 * @see <a href="https://developer.atlassian.com/server/confluence/web-ui-modules/">Confluence: web UI modules</a>
 * @see <a href="https://developer.atlassian.com/server/jira/platform/administration-ui-locations/">
 *     Jira: administration UI locations</a>
 */
public record MenuLocations(List<String> header, List<String> help, List<String> user, List<String> administration) {

    private static final MenuLocations CONFLUENCE = new MenuLocations(List.of("system.header/left"),
            List.of("system.help"), List.of("system.user"), List.of("system.admin"));
    private static final MenuLocations JIRA = new MenuLocations(List.of("system.top.navigation.bar"),
            List.of("system.user.options/jira-help"), List.of("system.user.options"),
            List.of("admin_plugins_menu", "admin_users_menu", "admin_system_menu", "system.admin"));

    /** Returns the locations of a product. */
    public static MenuLocations of(Product product) {
        return product == Product.CONFLUENCE ? CONFLUENCE : JIRA;
    }
}
