package org.maillage.workbench.look;

import java.util.List;
import org.maillage.workbench.Product;

/**
 * A link every page's header has, where people of the product look for it.
 *
 * @param key what {@link PageModel#activeTab} names it by
 * @param textKey key of its label
 * @param path where it leads, below the context path
 */
public record HeaderTab(String key, String textKey, String path) {

    private static final List<HeaderTab> CONFLUENCE = List.of(
            new HeaderTab("spaces", "header.spaces", "/spacedirectory/view.action"),
            new HeaderTab("people", "header.people", "/browsepeople.action"));

    private static final List<HeaderTab> JIRA = List.of(
            new HeaderTab("dashboards", "header.dashboards", "/secure/Dashboard.jspa"),
            new HeaderTab("projects", "header.projects", "/secure/BrowseProjects.jspa"),
            new HeaderTab("issues", "header.issues", "/issues/"));

    /** Returns a product's tabs, from left to right. */
    public static List<HeaderTab> of(Product product) {
        return product == Product.CONFLUENCE ? CONFLUENCE : JIRA;
    }
}
