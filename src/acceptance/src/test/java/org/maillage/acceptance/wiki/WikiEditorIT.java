package org.maillage.acceptance.wiki;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;
import org.maillage.acceptance.harness.Axe;
import org.maillage.acceptance.harness.Browser;
import org.maillage.acceptance.harness.Db;
import org.maillage.acceptance.harness.Person;
import org.maillage.acceptance.harness.RunningWorkbench;

/** The wiki of the embedded Confluence, in a browser: what people write stays, and macros with it. */
public class WikiEditorIT {

    private static final String STORAGE = "/plugins/viewstorage/viewpagestorage.action?pageId=";

    private static RunningWorkbench workbench;

    private Person claire;

    @BeforeClass
    public static void startWorkbench() {
        workbench = RunningWorkbench.empty(Db.H2);
    }

    @AfterClass
    public static void stopWorkbench() {
        workbench.close();
    }

    @Before
    public void logIn() {
        claire = Browser.open(workbench.confluence(), Locale.FRENCH).login("claire");
    }

    @After
    public void leave() {
        claire.close();
    }

    private String edit(String path) {
        claire.go(path);
        String id = (String) claire.page().evaluate("AJS.Meta.get('page-id')");
        claire.page().click("#editPageLink");
        claire.page().waitForSelector("body.wiki-editor-ready", new Page.WaitForSelectorOptions().setState(
                com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        return id;
    }

    private FrameLocator text() {
        return claire.page().frameLocator(".tox-edit-area iframe");
    }

    private void publish() {
        claire.page().click("#rte-button-publish");
        claire.page().waitForSelector("#title-text");
        claire.settled();
    }

    private String storage(String id) {
        return claire.go(STORAGE + id).page().innerText("body");
    }

    @Test
    public void a_page_of_macros_layouts_links_and_tasks_saved_after_a_word_keeps_them_all() {
        String id = edit("/display/NET");
        String before = storage(id);
        edit("/display/NET");
        text().locator("p").first().click();
        claire.page().keyboard().press("End");
        claire.page().keyboard().type(" Bienvenue.");
        publish();
        String after = storage(id);
        for (String kept : new String[] {"ac:name=\"info\"", "Un espace d’essai", "<ac:layout-section ac:type=\"two_equal\">", "<ac:task-id>2</ac:task-id>",
                "<ac:task-status>complete</ac:task-status>", "<ri:page ri:content-title=\"Annuaire des membres\""}) {
            assertTrue(kept, before.contains(kept));
            assertTrue(kept + " in " + after, after.contains(kept));
        }
        assertTrue(after, after.contains(" Bienvenue."));
    }

    @Test
    public void a_macro_is_inserted_edited_and_taken_out_by_dialogs_made_from_its_parameters() {
        String id = edit("/display/NET/R%C3%A9unions");
        Page page = claire.page();
        text().locator("p").first().click();
        page.keyboard().press("End");
        page.getByLabel("Insérer une macro").click();
        page.fill("#macro-search", "état");
        page.keyboard().press("Enter");
        Locator dialog = page.locator("#macro-browser");
        dialog.getByLabel("Titre").fill("En <cours>");
        dialog.getByLabel("Couleur").selectOption("Blue");
        page.locator(".wiki-macro-preview .status-macro").waitFor();
        Axe.check(claire, "the macro dialog");
        page.click("#macro-save");
        Locator macro = text().locator("[data-macro-name=status]");
        macro.waitFor();
        macro.dblclick();
        assertEquals("En <cours>", dialog.getByLabel("Titre").inputValue());
        dialog.getByLabel("Titre").fill("Fini");
        page.click("#macro-save");
        text().locator("[data-macro-name=status]", new FrameLocator.LocatorOptions().setHasText("Fini")).waitFor();
        publish();
        assertEquals("Fini", page.locator("#main-content .status-macro").textContent());
        String storage = storage(id);
        assertTrue(storage, storage.contains("<ac:parameter ac:name=\"colour\">Blue</ac:parameter>") && storage.contains("ac:name=\"children\""));
    }

    @Test
    public void somebody_else_saving_meanwhile_costs_nobody_their_words() {
        edit("/display/NET/Accompagner+un+porteur+de+projet");
        try (Person omar = Browser.open(workbench.confluence(), Locale.FRENCH).login("omar")) {
            omar.go("/display/NET/Accompagner+un+porteur+de+projet");
            omar.page().click("#editPageLink");
            omar.page().frameLocator(".tox-edit-area iframe").locator("p").first().click();
            omar.page().keyboard().type("Omar. ");
            omar.page().click("#rte-button-publish");
            omar.page().waitForSelector("#title-text");
        }
        text().locator("p").first().click();
        claire.page().keyboard().type("Claire. ");
        claire.expecting(409);
        claire.page().click("#rte-button-publish");
        claire.page().waitForSelector(".wiki-conflict");
        assertTrue(claire.page().innerText(".wiki-conflict").contains("Omar Benali"));
        text().locator("p", new FrameLocator.LocatorOptions().setHasText("Claire.")).first().waitFor();
        Axe.check(claire, "the conflict");
        publish();
        assertTrue(claire.page().innerText("#main-content").contains("Claire."));
    }

    @Test
    public void every_page_of_the_wiki_is_free_of_barriers_wide_and_narrow() {
        for (Person.Size size : new Person.Size[] {Person.WIDE, Person.NARROW}) {
            for (String path : new String[] {"/", "/spacedirectory/view.action", "/display/NET", "/display/NET/Compte+rendu+du+12+octobre+2026",
                    "/display/NET/Annuaire+des+membres", "/dosearchsite.action?queryString=annuaire", "/browsepeople.action"}) {
                Axe.check(claire.in(size).go(path), path);
                assertEquals(path, false, claire.page().evaluate("document.documentElement.scrollWidth > innerWidth"));
            }
        }
    }
}
