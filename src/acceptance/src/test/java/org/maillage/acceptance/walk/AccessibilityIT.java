package org.maillage.acceptance.walk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.maillage.acceptance.harness.Axe;
import org.maillage.acceptance.harness.Browser;
import org.maillage.acceptance.harness.Db;
import org.maillage.acceptance.harness.Person;
import org.maillage.acceptance.harness.Pictures;
import org.maillage.acceptance.harness.RunningWorkbench;
import org.maillage.acceptance.harness.Visitor;

/** Every page of the app, in both languages, on a laptop and on a phone: no barrier, nothing cut off, usable by keyboard. */
@RunWith(Parameterized.class)
public class AccessibilityIT {

    private final Locale language;
    private RunningWorkbench workbench;

    public AccessibilityIT(Locale language) {
        this.language = language;
    }

    @Parameters(name = "{0}")
    public static List<Object[]> languages() {
        return List.of(new Object[] {Locale.FRENCH}, new Object[] {Locale.ENGLISH});
    }

    @Before
    public void start() {
        Browser.require();
        workbench = RunningWorkbench.withSampleData(Db.H2);
    }

    @Test
    public void no_page_has_a_barrier_and_none_is_wider_than_the_window() {
        List<String> barriers = new ArrayList<>();
        Pictures pictures = new Pictures(language, true);
        try (Person admin = Browser.open(workbench.confluence(), language).login("admin")) {
            Pages pages = new Pages(admin);
            pages.speak(language);
            admin.go(Pages.APP + "setup");
            pages.confirmPassword("admin");
            pages().forEach((name, path) -> {
                for (Person.Size size : List.of(Person.WIDE, Person.NARROW)) {
                    admin.in(size).go(path);
                    Axe.violations(admin).forEach(violation -> barriers.add(name + " at " + size.width() + ": " + violation));
                    int wider = ((Number) admin.page().evaluate(
                            "document.documentElement.scrollWidth - document.documentElement.clientWidth")).intValue();
                    if (wider > 0) {
                        barriers.add(name + " is " + wider + " px wider than a window of " + size.width());
                    }
                    pictures.take(admin, "pages/" + name + "-" + size.width());
                }
            });
        }
        assertEquals("", String.join("\n", barriers.stream().distinct().toList()));
    }

    @Test
    public void an_actor_is_found_and_opened_by_keyboard_alone() {
        try (Person jean = Browser.open(workbench.confluence(), language).login("jean")) {
            Page page = jean.go(Pages.APP + "directory").page();
            page.keyboard().press("/");
            assertEquals("maillage-q", focused(page, "id"));
            page.keyboard().type("puits du fouta");
            page.keyboard().press("Enter");
            page.waitForFunction("document.querySelectorAll('.maillage-actors tbody tr').length === 1");
            for (int i = 0; i < 80 && !focused(page, "href").contains("/actor/"); i++) {
                page.keyboard().press("Tab");
                assertTrue("what has the focus can be seen", (Boolean) page.evaluate(
                        "() => { const box = document.activeElement.getBoundingClientRect(); return box.width > 0 && box.height > 0; }"));
            }
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("/actor/"));
            assertTrue(page.locator("h1").textContent().contains("Les Puits du Fouta"));
        }
    }

    private static String focused(Page page, String property) {
        return String.valueOf(page.evaluate("name => document.activeElement && document.activeElement[name] || ''", property));
    }

    private Map<String, String> pages() {
        Visitor admin = workbench.as("admin");
        JsonNode puits = admin.get(Visitor.REST + "actors?q=Puits%20du%20Fouta").expect(200).json().path("actors").get(0);
        String actor = Pages.APP + "actor/" + puits.path("key").asText();
        JsonNode imported = admin.get(Visitor.REST + "imports").expect(200).json().path("imports").get(0);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("directory", Pages.APP + "directory");
        pages.put("directory-filtered", Pages.APP + "directory?region=44&type=association");
        pages.put("directory-nothing", Pages.APP + "directory?q=qqqqzzzz");
        pages.put("profile", actor);
        pages.put("form", actor + "/edit");
        pages.put("history", actor + "/history");
        pages.put("create", Pages.APP + "create");
        pages.put("claims", Pages.APP + "claims");
        pages.put("import", Pages.APP + "import");
        pages.put("import-run", Pages.APP + "import?run=" + imported.path("id").asText());
        pages.put("export", Pages.APP + "export");
        pages.put("networks", Pages.APP + "networks");
        pages.put("setup", Pages.APP + "setup");
        pages.put("macros", "/display/NET/Coop%C3%A9rations+avec+le+S%C3%A9n%C3%A9gal");
        return pages;
    }
}
