package org.maillage.acceptance.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.junit.Before;
import org.junit.Test;
import org.maillage.acceptance.harness.Browser;
import org.maillage.acceptance.harness.Db;
import org.maillage.acceptance.harness.Person;
import org.maillage.acceptance.harness.RunningWorkbench;
import org.maillage.workbench.Product;

/** What member, officer and coordinator do on an ordinary day, each on the pages they are offered. */
public class PeopleIT {

    private RunningWorkbench workbench;

    @Before
    public void start() {
        Browser.require();
        workbench = RunningWorkbench.withSampleData(Db.H2);
    }

    @Test
    public void a_member_claims_a_profile_an_officer_grants_it_and_the_member_corrects_it() {
        try (Person paula = person("paula"); Person claire = person("claire")) {
            Page page = paula.page();
            open(paula, "Hôpital de l’Exemple");
            assertThat(page.locator(".maillage-header a[href$='/edit']")).hasCount(0);
            page.click(".maillage-claim > summary");
            page.fill("#maillage-message", "Je suis à la direction de la coopération.");
            page.click(".maillage-claim [type=submit]");
            paula.settled();
            assertThat(page.locator(".aui-message-success")).isVisible();

            claire.go(Pages.APP + "claims");
            claire.page().locator(".maillage-claims > li:has-text('Hôpital de l’Exemple') [value=grant]").click();
            claire.settled();
            assertThat(claire.page().locator(".aui-message-success")).isVisible();

            open(paula, "Hôpital de l’Exemple");
            page.click(".maillage-header a[href$='/edit']");
            paula.settled();
            assertThat(page.locator("[data-field=networks] input, [data-field=networks] select")).hasCount(0);
            new Pages(paula).openGroups();
            page.fill("[name=website]", "https://hopital.example.org");
            new Pages(paula).save();
            assertThat(page.locator(".aui-message-success")).isVisible();
        }
    }

    @Test
    public void a_save_over_somebody_elses_version_shows_both_and_loses_nothing() {
        try (Person claire = person("claire"); Person admin = person("admin")) {
            for (Person person : new Person[] {claire, admin}) {
                open(person, "Collectif des marraines de Tivaouane");
                person.page().click(".maillage-header a[href$='/edit']");
                person.settled();
                new Pages(person).openGroups();
            }
            admin.page().fill("[name=acronym]", "CMT");
            admin.page().fill("[name=address]", "chez l’administrateur");
            new Pages(admin).save();
            claire.page().fill("[name=acronym]", "COMAT");
            claire.page().fill("[name=website]", "https://comat.example.org");
            claire.expecting(409);
            new Pages(claire).save();
            assertThat(claire.page().locator(".maillage-conflict")).hasCount(1);
            assertThat(claire.page().locator(".maillage-conflict")).containsText("CMT");
            assertThat(claire.page().locator(".maillage-conflict")).containsText("COMAT");
            claire.page().click(".maillage-form [type=submit]");
            claire.settled();
            String profile = claire.page().locator(".maillage-profile").textContent();
            assertTrue(profile, profile.contains("comat.example.org") && profile.contains("chez l’administrateur"));
            assertThat(claire.page().locator("h1")).containsText("COMAT");
        }
    }

    @Test
    public void a_coordinator_reads_and_takes_out_and_is_offered_no_change() throws IOException {
        try (Person nadia = person("nadia")) {
            Page page = nadia.page();
            open(nadia, "Semences paysannes d’Oc");
            assertThat(page.locator(".maillage-header a[href$='/edit']")).hasCount(0);
            page.click(".maillage-header a[href$='/history']");
            nadia.settled();
            assertThat(page.locator(".maillage-history button")).hasCount(0);
            nadia.go(Pages.APP + "export");
            assertTrue(Files.size(nadia.download(() -> page.click("a[href$='everything.zip']"))) > 10_000);
        }
    }

    @Test
    public void in_jira_the_pages_lead_to_the_directory_in_confluence() {
        String jira = workbench.address(Product.JIRA);
        try (Person jean = Browser.open(jira, Locale.FRENCH)) {
            jean.go("/login.jsp").page().fill("[name=os_username]", "jean");
            jean.page().fill("[name=os_password]", "jean");
            jean.page().click("#login-form-submit");
            jean.settled();
            for (String path : new String[] {"directory", "import", "create"}) {
                jean.go(Pages.APP + path);
                String href = jean.page().locator(".maillage a.aui-button-primary").getAttribute("href");
                assertEquals(workbench.confluence() + Pages.APP + path, href);
            }
        }
    }

    private Person person(String name) {
        return Browser.open(workbench.confluence(), Locale.FRENCH).login(name);
    }

    private static void open(Person person, String actor) {
        person.go(Pages.APP + "directory");
        Pages pages = new Pages(person);
        pages.search(actor);
        pages.found().filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(actor)).first().click();
        person.settled();
    }
}
