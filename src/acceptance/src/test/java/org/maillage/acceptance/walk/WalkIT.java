package org.maillage.acceptance.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.maillage.acceptance.harness.Browser;
import org.maillage.acceptance.harness.Db;
import org.maillage.acceptance.harness.Person;
import org.maillage.acceptance.harness.Pictures;
import org.maillage.acceptance.harness.Repository;
import org.maillage.acceptance.harness.RunningWorkbench;

/**
 * The main job on real input, as people do it in a browser: install, set up, import the inter-municipal bodies of France, find
 * one, correct it, show it on a page, take everything out. The pictures are those of README and user guide.
 */
@RunWith(Parameterized.class)
public class WalkIT {

    private static final Path EPCI = Repository.path("src/app/target/sample/epci.csv");

    /** As people type: without accents, with an elision, a typo, half a word, a number in groups. */
    private static final Map<String, String> SEARCHES = Map.of(
            "communauté urbaine alençon", "Communauté urbaine d'Alençon",
            "communaute agglomeration l’haguenau", "Communauté d'agglomération de Haguenau",
            "eurometropole strasbourg", "Eurométropole de Strasbourg",
            "Strasbuorg", "Eurométropole de Strasbourg",
            "eurométr strasb", "Eurométropole de Strasbourg",
            "200 054 781", "Métropole du Grand Paris");

    private final Locale language;
    private final Db db;
    private final Pictures pictures;

    public WalkIT(Locale language, Db db) {
        this.language = language;
        this.db = db;
        this.pictures = new Pictures(language, db == Db.H2);
    }

    @Parameters(name = "{0} on {1}")
    public static List<Object[]> all() {
        return List.of(new Object[] {Locale.FRENCH, Db.H2}, new Object[] {Locale.ENGLISH, Db.H2},
                new Object[] {Locale.FRENCH, Db.POSTGRESQL}, new Object[] {Locale.ENGLISH, Db.POSTGRESQL});
    }

    @Test
    public void from_the_installation_to_taking_everything_out() throws IOException {
        Browser.require();
        try (RunningWorkbench workbench = RunningWorkbench.empty(db)) {
            try (Person alex = Browser.open(workbench.confluence(), language).login("admin")) {
                install(alex);
                setUp(alex);
                importBodies(alex);
            }
            try (Person claire = Browser.open(workbench.confluence(), language).login("claire")) {
                Pages pages = new Pages(claire);
                pages.speak(language);
                find(claire, pages);
                String shared = correct(claire, pages);
                showOnPage(claire, pages, shared);
                takeOut(claire);
            }
        }
    }

    private void install(Person alex) {
        Pages pages = new Pages(alex);
        pages.speak(language);
        alex.go("/admin/plugins");
        pages.confirmPassword("admin");
        pages.install(Repository.appJar());
        assertThat(alex.page().locator("#org\\.maillage > summary .aui-lozenge-success")).isVisible();
        pictures.take(alex, "01-install");
    }

    private void setUp(Person alex) {
        Pages pages = new Pages(alex);
        Page page = alex.page();
        alex.go(Pages.APP + "setup");
        pages.confirmPassword("admin");
        pictures.take(alex, "02-set-up");
        page.click(".maillage-checks form [type=submit]");
        alex.settled();
        alex.go(Pages.APP + "networks");
        assertThat(page.locator(".maillage-networks > li")).hasCount(12);
        pages.nameOfficer("gescod", "officer", "claire");
        pages.nameOfficer("gescod", "coordinator", "nadia");
        assertThat(page.locator("#gescod .maillage-people")).hasCount(2);
        pictures.take(alex, "03-networks");
    }

    private void importBodies(Person alex) {
        Pages pages = new Pages(alex);
        Page page = alex.page();
        alex.go(Pages.APP + "directory");
        assertThat(page.locator(".maillage-empty")).isVisible();
        pictures.take(alex, "04-empty-directory");
        alex.go(Pages.APP + "import");
        pictures.take(alex, "05-import");
        pages.chooseFile(EPCI);
        assertEquals("every column is recognised", 0,
                page.locator(".maillage-match select").all().stream().filter(select -> select.inputValue().isEmpty()).count());
        pictures.take(alex, "06-import-columns");
        pages.runImport();
        pictures.take(alex, "07-import-done");
        page.click("#maillage-import-done");
        alex.settled();
        assertTrue(page.locator("#maillage-count").textContent().replaceAll("[^0-9]", "").startsWith("1255"));
        alex.go(Pages.APP + "setup");
        pages.confirmPassword("admin");
        assertThat(page.locator(".maillage-todo")).hasCount(0);
        pictures.take(alex, "08-set-up-done");
    }

    private void find(Person claire, Pages pages) {
        claire.go(Pages.APP + "directory");
        pictures.take(claire, "09-directory");
        SEARCHES.forEach((text, expected) -> {
            pages.search(text);
            assertThat(pages.found().first()).hasText(expected);
        });
        pages.search("eurométropole de strasbuorg");
        pictures.take(claire, "10-directory-found");
    }

    /** Returns what the profile offers for showing it elsewhere. */
    private String correct(Person claire, Pages pages) {
        Page page = claire.page();
        pages.found().first().click();
        claire.settled();
        pictures.take(claire, "11-profile");
        String shared = page.locator("#maillage-shared").inputValue();
        page.click(".maillage-header a[href$='/edit']");
        claire.settled();
        pages.openGroups();
        page.locator("[name=acronym]").fill("EMS");
        page.locator("[name=website]").fill("https://www.strasbourg.eu");
        page.locator("[name=email]").fill("pas une adresse");
        claire.expecting(422);
        pages.save();
        assertThat(page.locator("#maillage-summary")).isVisible();
        pictures.take(claire, "12-form-refused");
        page.locator("[name=email]").fill("contact@strasbourg.example.org");
        pages.save();
        assertThat(page.locator(".aui-message-success")).isVisible();
        page.click(".maillage-header a[href$='/history']");
        claire.settled();
        assertThat(page.locator(".maillage-history > li")).hasCount(2);
        assertThat(page.locator(".maillage-history > li").first()).containsText("EMS");
        pictures.take(claire, "13-history");
        return shared;
    }

    private void showOnPage(Person claire, Pages pages, String shared) {
        pages.newPage(language == Locale.FRENCH ? "Nos partenaires du Bas-Rhin" : "Our partners in the Bas-Rhin");
        pages.macro("actor-card");
        pages.parameter("actor", shared);
        assertThat(claire.page().locator(".wiki-macro-preview")).containsText("Eurométropole de Strasbourg");
        pictures.take(claire, "14-macro-dialog");
        pages.insertMacro();
        // an arrow leaves the selected macro; Enter would open its dialog again
        claire.page().keyboard().press("ArrowRight");
        claire.page().keyboard().type(language == Locale.FRENCH ? "Et leurs voisines" : "And their neighbours");
        claire.page().keyboard().press("Enter");
        pages.macro("actor-list");
        pages.parameter("departement", "67");
        pages.insertMacro();
        pictures.take(claire, "15-editor");
        pages.publish();
        assertThat(claire.page().locator("#main-content .maillage-card")).containsText("EMS");
        assertTrue(claire.page().locator("#main-content .maillage-list tbody tr").count() > 10);
        pictures.take(claire, "16-page");
    }

    private void takeOut(Person claire) throws IOException {
        claire.go(Pages.APP + "export");
        pictures.take(claire, "17-export");
        Path zip = claire.download(() -> claire.page().click("a[href$='everything.zip']"));
        try (ZipFile file = new ZipFile(zip.toFile())) {
            Set<String> names = file.stream().map(ZipEntry::getName).collect(Collectors.toSet());
            assertTrue(names.toString(), names.stream().anyMatch(name -> name.contains("manifest")));
            assertTrue(names.toString(), names.stream().anyMatch(name -> name.endsWith("actors.csv")));
        }
        Path csv = claire.download(() -> claire.page().click("a[href*='actors.csv']"));
        assertTrue(Files.readString(csv).contains("Eurométropole de Strasbourg"));
    }
}
