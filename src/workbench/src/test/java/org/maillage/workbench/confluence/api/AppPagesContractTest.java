package org.maillage.workbench.confluence.api;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import java.util.ArrayList;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.maillage.workbench.confluence.WikiSite;

/**
 * What Confluence's Java API does for apps. Sources: the public Javadoc of <a
 * href="https://docs.atlassian.com/ConfluenceServer/javadoc/7.3.5/com/atlassian/confluence/pages/PageManager.html">PageManager</a>
 * and its neighbours.
 */
public class AppPagesContractTest {

    private WikiSite site;
    private PageManager pages;
    private SpaceManager spaces;
    private UserAccessor users;
    private Space space;

    @Before
    public void start() {
        site = new WikiSite();
        pages = site.components().require(PageManager.class);
        spaces = site.components().require(SpaceManager.class);
        users = site.components().require(UserAccessor.class);
        space = spaces.getSpace("NET");
        AuthenticatedUserThreadLocal.set(users.getUserByName("claire"));
        site.events().clear();
    }

    @After
    public void stop() {
        AuthenticatedUserThreadLocal.reset();
        site.close();
    }

    private Page saved(String title) {
        Page page = new Page();
        page.setSpace(space);
        page.setTitle(title);
        page.setBodyAsString("<p>un</p>");
        page.setParentPage(space.getHomePage());
        pages.saveContentEntity(page, DefaultSaveContext.DEFAULT);
        return page;
    }

    @Test
    public void what_is_not_there_is_null() {
        assertNull(pages.getPage(1));
        assertNull(pages.getPage("NET", "Nulle part"));
        assertNull(pages.getPage("NIX", "Accueil"));
        assertNull(spaces.getSpace("NIX"));
        assertNull(users.getUserByName("personne"));
    }

    @Test
    public void a_page_an_app_saves_has_its_author_its_parent_and_tells_of_its_creation() {
        Page page = pages.getPage(saved("D’une app").getId());
        assertEquals(users.getUserByName("claire"), page.getCreator());
        assertEquals(space.getHomePage(), page.getParent());
        assertEquals(1, page.getVersion());
        assertTrue(site.events().get(0) instanceof PageCreateEvent event && event.getPage().equals(page));
    }

    @Test
    public void a_new_version_knows_the_old_one_and_the_event_carries_both() {
        Page page = saved("Versions");
        pages.saveNewVersion(pages.getPage(page.getId()), (Page changed) -> changed.setBodyAsString("<p>deux</p>"));
        assertEquals(2, pages.getPage(page.getId()).getVersion());
        assertEquals("<p>un</p>", ((Page) pages.getOtherVersion(page, 1)).getBodyAsString());
        PageUpdateEvent event = (PageUpdateEvent) site.events().get(1);
        assertEquals("<p>un</p>", event.getOriginalPage().getBodyAsString());
        assertEquals("<p>deux</p>", event.getPage().getBodyAsString());
    }

    @Test
    public void a_save_that_suppresses_events_is_found_by_search_all_the_same() {
        Page page = saved("Silence");
        site.events().clear();
        pages.saveNewVersion(page, (Page changed) -> changed.setBodyAsString("<p>chuchotement</p>"), DefaultSaveContext.RAW);
        assertEquals(List.of(), site.events());
        assertEquals(1, (int) site.as("claire", () -> site.confluence().parts().search().search("chuchotement", "", "", 0, 5).total()));
    }

    @Test
    public void a_page_in_the_trash_says_so() {
        Page page = saved("Corbeille");
        pages.trashPage(page);
        assertTrue(pages.getPage(page.getId()).isDeleted());
        assertNull(pages.getPage("NET", "Corbeille"));
        assertTrue(site.events().get(1) instanceof PageTrashedEvent);
    }

    @Test
    public void permissions_follow_space_and_restrictions() {
        PermissionManager permissions = site.components().require(PermissionManager.class);
        Page page = pages.getPage(saved("Droits").getId());
        ConfluenceUser omar = users.getUserByName("omar");
        assertTrue(permissions.hasPermission(omar, Permission.EDIT, page));
        assertFalse(permissions.hasPermission(null, Permission.VIEW, page));
        assertFalse(permissions.hasPermission(omar, Permission.ADMINISTER, PermissionManager.TARGET_APPLICATION));
        assertTrue(permissions.isConfluenceAdministrator(users.getUserByName("admin")));
        assertTrue(permissions.hasCreatePermission(omar, space, Page.class));
    }

    @Test
    public void labels_are_seen_on_the_page() {
        LabelManager labels = site.components().require(LabelManager.class);
        Page page = saved("Étiquetée");
        labels.addLabel(page, new Label("Vent"));
        assertEquals(List.of(new Label("vent")), pages.getPage(page.getId()).getLabels());
        assertEquals(1, labels.getCurrentContentForLabelAndSpace(new Label("vent"), "NET").size());
    }

    @Test
    public void macros_of_storage_format_are_handed_out_one_by_one_nested_ones_too() throws Exception {
        List<String> seen = new ArrayList<>();
        site.components().require(XhtmlContent.class).handleMacroDefinitions("<ac:structured-macro ac:name=\"panel\"><ac:parameter ac:name=\"title\">T</ac:parameter>"
                + "<ac:rich-text-body><p><ac:structured-macro ac:name=\"status\"/></p></ac:rich-text-body></ac:structured-macro>",
                null, macro -> seen.add(macro.getName() + macro.getParameters()));
        assertEquals(List.of("panel{title=T}", "status{}"), seen);
    }

    @Test
    public void the_thread_of_a_request_knows_its_user_and_forgets_them_afterwards() {
        AuthenticatedUserThreadLocal.reset();
        site.browser().loggedInAs("claire").get("/");
        assertSame(null, AuthenticatedUserThreadLocal.get());
    }
}
