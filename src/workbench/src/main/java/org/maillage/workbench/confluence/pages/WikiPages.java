package org.maillage.workbench.confluence.pages;

import org.maillage.workbench.web.ProductPages;

/** Puts the wiki's pages where people and links expect them: the addresses are those of the real product. */
public final class WikiPages {

    private WikiPages() {}

    public static void addTo(ProductPages pages, WikiParts parts) {
        DashboardPage dashboard = new DashboardPage(parts, false);
        pages.add("", dashboard).add("/index.action", dashboard).add("/dashboard.action", dashboard)
                .add("/spacedirectory/view.action", new DashboardPage(parts, true))
                .addForUsers("/spaces/createspace.action", new CreateSpacePage(parts))
                .add("/display/*", new DisplayPage(parts))
                .add("/pages/viewpage.action", new ViewPage(parts))
                .add("/pages/viewpreviousversions.action", new HistoryPage(parts))
                .addForUsers("/pages/revertpagebacktoversion.action", new HistoryPage(parts))
                .add("/pages/diffpagesbyversion.action", new DiffPage(parts))
                .add("/pages/viewpageattachments.action", new AttachmentsPage(parts))
                .add("/download/attachments/*", new DownloadServlet(parts))
                .add("/plugins/viewstorage/viewpagestorage.action", new ViewStoragePage(parts))
                .add("/dosearchsite.action", new SearchPage(parts))
                .addForUsers("/browsepeople.action", new PeoplePage(parts))
                .addForUsers("/users/viewmyprofile.action", new PeoplePage(parts));
        EditPage edit = new EditPage(parts);
        CreatePage create = new CreatePage(parts);
        pages.addForUsers("/pages/editpage.action", edit).addForUsers("/pages/doeditpage.action", edit)
                .addForUsers("/pages/createpage.action", create).addForUsers("/pages/docreatepage.action", create)
                .addForUsers("/pages/removepage.action", new RemovePage(parts))
                .addForUsers("/pages/movepage.action", new MovePage(parts))
                .addForUsers("/pages/pagerestrictions.action", new RestrictionsPage(parts))
                .addForUsers("/pages/pagefooter.action", new PageFooterForms(parts));
    }
}
