package org.maillage.workbench.confluence.pages;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.maillage.workbench.confluence.WikiSite;
import org.maillage.workbench.confluence.content.StoredPage;
import org.maillage.workbench.web.TestBrowser;

/** The wiki's pages at the addresses of the product: who gets in, forms, conflicts. */
public class PagesContractTest {

    private WikiSite site;
    private TestBrowser claire;

    @Before
    public void start() {
        site = new WikiSite();
        claire = site.browser().loggedInAs("claire");
    }

    @After
    public void stop() {
        site.close();
    }

    private StoredPage page(String title) {
        return site.as("claire", () -> site.confluence().parts().wiki().find("NET", title).orElseThrow());
    }

    private Map<String, String> form(TestBrowser browser, StoredPage page, String html) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("atl_token", browser.token());
        form.put("pageId", Long.toString(page.id()));
        form.put("spaceKey", "NET");
        form.put("title", page.title());
        form.put("originalVersion", Integer.toString(page.version()));
        form.put("wysiwygContent", html);
        return form;
    }

    @Test
    public void anonymous_people_are_asked_to_log_in_and_brought_back() {
        for (String path : List.of("/display/NET", "/display/NET/R%C3%A9unions", "/pages/viewpage.action?pageId=65538", "/pages/editpage.action?pageId=65538")) {
            HttpResponse<String> answer = site.browser().get(path);
            assertEquals(path, 302, answer.statusCode());
            assertTrue(path, answer.headers().firstValue("Location").orElse("").contains("os_destination="));
        }
    }

    @Test
    public void a_missing_page_and_a_page_one_may_not_see_answer_alike() {
        assertEquals(404, claire.get("/display/NET/Nulle+part").statusCode());
        assertEquals(404, claire.get("/display/NIX").statusCode());
        assertEquals(404, claire.get("/pages/viewpage.action?pageId=x").statusCode());
    }

    @Test
    public void forms_without_the_token_change_nothing() {
        Map<String, String> form = form(claire, page("Réunions"), "<p>forgé</p>");
        form.put("atl_token", "faux");
        assertEquals(403, claire.post("/pages/doeditpage.action", form).statusCode());
        assertEquals(403, claire.post("/pages/pagefooter.action", Map.of("pageId", "65538", "do", "add-label", "label", "x")).statusCode());
        assertEquals(1, page("Réunions").version());
    }

    @Test
    public void every_page_of_the_wiki_answers() {
        for (String path : List.of("/", "/index.action", "/spacedirectory/view.action", "/display/NET", "/display/NET/R%C3%A9unions", "/browsepeople.action",
                "/dosearchsite.action?queryString=r%C3%A9seau", "/pages/createpage.action", "/pages/createpage.action?spaceKey=NET", "/pages/editpage.action?pageId=65537",
                "/pages/viewpreviousversions.action?pageId=65537", "/pages/diffpagesbyversion.action?pageId=65537", "/pages/viewpageattachments.action?pageId=65537",
                "/pages/pagerestrictions.action?pageId=65538", "/pages/movepage.action?pageId=65538", "/pages/removepage.action?pageId=65538", "/display/~claire",
                "/plugins/viewstorage/viewpagestorage.action?pageId=65537", "/pages/viewpage.action?pageId=65537&pageVersion=1")) {
            assertEquals(path, 200, claire.get(path).statusCode());
        }
        assertEquals(403, claire.get("/spaces/createspace.action").statusCode());
        assertEquals(200, site.browser().loggedInAs("admin").get("/spaces/createspace.action").statusCode());
    }

    @Test
    public void a_save_keeps_macros_and_leads_to_the_page() {
        StoredPage page = page("Accompagner un porteur de projet");
        HttpResponse<String> answer = claire.post("/pages/doeditpage.action", form(claire, page, editorHtml(page) + "<p>Ajout</p>"));
        assertEquals(302, answer.statusCode());
        StoredPage saved = page(page.title());
        assertEquals(2, saved.version());
        assertTrue(saved.body(), saved.body().contains("<ac:structured-macro ac:name=\"expand\"") && saved.body().endsWith("<p>Ajout</p>"));
    }

    @Test
    public void somebody_elses_version_is_shown_and_ones_own_text_is_kept_until_one_saves_again() {
        StoredPage page = page("Réunions");
        TestBrowser omar = site.browser().loggedInAs("omar");
        assertEquals(302, omar.post("/pages/doeditpage.action", form(omar, page, "<p>Texte d’Omar</p>")).statusCode());
        HttpResponse<String> refused = claire.post("/pages/doeditpage.action", form(claire, page, "<p>Texte de Claire</p>"));
        assertEquals(409, refused.statusCode());
        assertTrue(refused.body().contains("Texte de Claire") && refused.body().contains("Omar Benali"));
        assertTrue(refused.body().contains("name=\"originalVersion\" value=\"2\""));
        Map<String, String> again = form(claire, page, "<p>Texte de Claire</p>");
        again.put("originalVersion", "2");
        assertEquals(302, claire.post("/pages/doeditpage.action", again).statusCode());
        assertEquals(3, page("Réunions").version());
    }

    @Test
    public void text_with_markup_is_shown_as_text_everywhere() {
        String title = "<img src=x onerror=alert(1)>";
        Map<String, String> form = form(claire, page("Réunions"), "<p>&lt;script&gt;</p>");
        form.put("title", title);
        form.put("versionComment", title);
        String view = claire.post("/pages/docreatepage.action", form).headers().firstValue("Location").orElseThrow();
        String path = view.substring(view.indexOf("/pages/"));
        String id = path.substring(path.indexOf('=') + 1);
        for (String each : List.of(path, "/", "/dosearchsite.action?queryString=onerror", "/pages/viewpreviousversions.action?pageId=" + id,
                "/pages/editpage.action?pageId=" + id, "/pages/movepage.action?pageId=" + id, "/pages/removepage.action?pageId=" + id)) {
            assertFalse(each, claire.get(each).body().contains("<img src=x"));
        }
    }

    @Test
    public void labels_and_comments_are_added_and_removed_by_their_forms() {
        StoredPage page = page("Réunions");
        Map<String, String> label = Map.of("atl_token", claire.token(), "pageId", "" + page.id(), "do", "add-label", "label", "réunion compte-rendu");
        assertEquals(302, claire.post("/pages/pagefooter.action", label).statusCode());
        Map<String, String> comment = Map.of("atl_token", claire.token(), "pageId", "" + page.id(), "do", "add-comment", "comment", "Un <b>mot</b>\n\nfin");
        assertEquals(302, claire.post("/pages/pagefooter.action", comment).statusCode());
        String html = claire.get("/display/NET/R%C3%A9unions").body();
        assertTrue(html, html.contains("compte-rendu") && html.contains("Un &lt;b&gt;mot&lt;/b&gt;"));
    }

    @Test
    public void a_person_watches_a_page_and_stops_again() {
        StoredPage page = page("Réunions");
        for (String step : List.of("watch", "unwatch")) {
            claire.post("/pages/pagefooter.action", Map.of("atl_token", claire.token(), "pageId", "" + page.id(), "do", step));
            assertEquals(step, step.equals("watch"), site.as("claire", () -> site.confluence().parts().wiki().isWatching(page.id())));
        }
    }

    private String editorHtml(StoredPage page) {
        WikiParts parts = site.confluence().parts();
        return site.as("claire", () -> parts.editor().toEditor(page.body(),
                parts.rendering(page.ref(), "/confluence", site.web().texts().in(Locale.FRENCH))));
    }
}
