package org.maillage.workbench.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.util.function.Function;
import org.maillage.workbench.Product;
import org.maillage.workbench.look.Chrome;
import org.maillage.workbench.plugins.PluginAdministration;
import org.maillage.workbench.users.UserAdministration;
import org.maillage.workbench.users.UserDirectory;
import org.maillage.workbench.web.ProductPages;
import org.maillage.workbench.web.fragment.OwnLink;
import org.maillage.workbench.web.fragment.WebFragments;

/** Adds the pages of the administration, and the links that lead to them, to a product. */
public final class AdminPages {

    private final AdminPlaces places;
    private final Chrome chrome;
    private final ProductPages pages;
    private final WebFragments fragments;

    public AdminPages(Product product, Chrome chrome, ProductPages pages, WebFragments fragments) {
        this.places = AdminPlaces.of(product);
        this.chrome = chrome;
        this.pages = pages;
        this.fragments = fragments;
    }

    /** Adds the first page, users and groups. */
    public void addPeople(UserDirectory directory, UserAdministration accounts) {
        pages.addForAdministrators(places.home(), new AdminHome(chrome, places))
                .addForAdministrators(places.users(), new UsersPage(chrome, directory, accounts))
                .addForAdministrators(places.groups(), new GroupsPage(chrome, directory, accounts));
        link("configuration", 10, "general-config-link", "admin.home.title", places.home());
        link("users", 20, "user-management-link", "users.title", places.users());
        link("users", 21, "group-management-link", "groups.title", places.groups());
    }

    /**
     * Adds the page of apps.
     *
     * @param temporaryFiles an existing folder for uploaded jars on their way
     */
    public void addApps(PluginAdministration apps, Path temporaryFiles) {
        pages.addForAdministrators(places.apps(), new AppsPage(chrome, apps, temporaryFiles));
        link("apps", 30, "upm-admin-link", "apps.title", places.apps());
    }

    private void link(String section, int weight, String id, String textKey, String path) {
        fragments.addOwn(new OwnLink(places.section() + "/" + section, text("admin.section." + section), weight, id,
                text(textKey), path, request -> true));
    }

    private Function<HttpServletRequest, String> text(String key) {
        return request -> chrome.texts(request).get(key);
    }
}
