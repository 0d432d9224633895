package org.maillage.workbench.web.jira;

import org.maillage.workbench.look.Chrome;
import org.maillage.workbench.web.ProductPages;

/** Adds the pages Jira has before there are projects: dashboard, empty lists, profile. */
public final class JiraPages {

    private JiraPages() {}

    /** Adds them, at the real product's addresses. */
    public static void addTo(ProductPages pages, Chrome chrome) {
        JiraPage dashboard = new JiraPage(chrome, "dashboard", "dashboards");
        pages.add("", dashboard).add("/secure/Dashboard.jspa", dashboard);
        pages.add("/secure/BrowseProjects.jspa", new JiraPage(chrome, "projects", "projects"));
        JiraPage issues = new JiraPage(chrome, "issues", "issues");
        pages.add("/issues/*", issues).add("/secure/QuickSearch.jspa", issues);
        pages.addForUsers("/secure/CreateIssue!default.jspa", new JiraPage(chrome, "create", ""));
        pages.addForUsers("/secure/ViewProfile.jspa", new JiraPage(chrome, "profile", ""));
    }
}
