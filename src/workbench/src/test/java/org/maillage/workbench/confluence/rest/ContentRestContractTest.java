package org.maillage.workbench.confluence.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.maillage.workbench.confluence.WikiSite;
import org.maillage.workbench.web.TestBrowser;

/**
 * REST for content. Source: <a href="https://developer.atlassian.com/server/confluence/confluence-rest-api-examples/">
 * Confluence REST API examples</a>.
 */
public class ContentRestContractTest {

    private static final String JSON = "application/json";

    private WikiSite site;
    private TestBrowser claire;
    private TestBrowser nobody;

    @Before
    public void start() {
        site = new WikiSite();
        claire = site.browser().loggedInAs("claire");
        nobody = site.browser();
    }

    @After
    public void stop() {
        site.close();
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        return new ObjectMapper().readTree(answer.body());
    }

    private HttpResponse<String> create(TestBrowser browser, String title, String body) {
        return browser.send("POST", "/rest/api/content", JSON, "{\"type\":\"page\",\"title\":\"" + title
                + "\",\"space\":{\"key\":\"NET\"},\"body\":{\"storage\":{\"value\":\"" + body + "\",\"representation\":\"storage\"}}}");
    }

    @Test
    public void anonymous_people_find_nothing_and_change_nothing() throws Exception {
        assertEquals(0, json(nobody.get("/rest/api/content?spaceKey=NET")).path("size").asInt());
        assertEquals(0, json(nobody.get("/rest/api/content/search?cql=text+~+%22reseau%22")).path("size").asInt());
        assertEquals(404, nobody.get("/rest/api/content/65537").statusCode());
        assertEquals(404, create(nobody, "X", "").statusCode());
    }

    @Test
    public void a_form_of_another_site_changes_nothing() {
        assertEquals(403, claire.send("POST", "/rest/api/content", "text/plain", "{}").statusCode());
        assertEquals(403, claire.send("DELETE", "/rest/api/content/65538", null, "").statusCode());
    }

    @Test
    public void hostile_and_faulty_bodies_are_refused_with_the_reason() throws Exception {
        HttpResponse<String> answer = create(claire, "X", "<script>alert(1)</script>");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body(), json(answer).path("message").asText().contains("<script>"));
        assertEquals(400, create(claire, "X", "<p>").statusCode());
        assertEquals(400, claire.send("POST", "/rest/api/content", JSON, "{").statusCode());
        assertEquals(400, claire.send("POST", "/rest/api/content", JSON, "").statusCode());
    }

    @Test
    public void a_page_is_created_read_updated_and_deleted() throws Exception {
        JsonNode page = json(create(claire, "Nouvelle", "<p>un</p>"));
        String path = "/rest/api/content/" + page.path("id").asText();
        assertEquals("<p>un</p>", json(claire.get(path + "?expand=body.storage,version,space")).at("/body/storage/value").asText());
        String update = "{\"type\":\"page\",\"title\":\"Nouvelle\",\"version\":{\"number\":2},\"body\":{\"storage\":{\"value\":\"<p>deux</p>\"}}}";
        assertEquals(200, claire.send("PUT", path, JSON, update).statusCode());
        assertEquals(409, claire.send("PUT", path, JSON, update).statusCode());
        assertEquals(2, json(claire.get(path)).at("/version/number").asInt());
        assertEquals(204, claire.send("DELETE", path, null, "", "X-Atlassian-Token", "no-check").statusCode());
        assertEquals(404, claire.get(path).statusCode());
    }

    @Test
    public void the_view_representation_is_rendered_and_safe() throws Exception {
        JsonNode page = json(create(claire, "Vue", "<ac:structured-macro ac:name=\\\"status\\\"><ac:parameter ac:name=\\\"title\\\">&lt;b&gt;</ac:parameter></ac:structured-macro>"));
        String html = json(claire.get("/rest/api/content/" + page.path("id").asText() + "?expand=body.view")).at("/body/view/value").asText();
        assertTrue(html, html.contains("&lt;b&gt;"));
    }

    @Test
    public void labels_children_and_search_answer_in_the_products_shape() throws Exception {
        JsonNode page = json(create(claire, "Éolien", "<p>vent</p>"));
        String path = "/rest/api/content/" + page.path("id").asText();
        claire.send("POST", path + "/label", JSON, "[{\"prefix\":\"global\",\"name\":\"energie\"}]");
        assertEquals("energie", json(claire.get(path + "/label")).at("/results/0/name").asText());
        assertEquals(page.path("id"), json(claire.get("/rest/api/content/search?cql=type=page+and+label=energie+and+space=NET")).at("/results/0/id"));
        assertEquals(page.path("id"), json(claire.get("/rest/api/content/search?cql=title+~+%22eolien%22")).at("/results/0/id"));
        assertEquals(400, claire.get("/rest/api/content/search?cql=creator=currentUser()").statusCode());
        assertEquals(4, json(claire.get("/rest/api/content/65537/child/page?limit=100")).path("size").asInt() + 1);
        assertEquals(204, claire.send("DELETE", path + "/label/energie", null, "", "X-Atlassian-Token", "no-check").statusCode());
        assertEquals(0, json(claire.get(path + "/label")).path("size").asInt());
    }

    @Test
    public void the_macro_browser_lists_what_a_macro_declares_in_the_persons_language() throws Exception {
        JsonNode macros = json(claire.get("/rest/tinymce/1/macro/browse")).path("macros");
        JsonNode status = null;
        for (JsonNode macro : macros) {
            status = macro.path("macroName").asText().equals("status") ? macro : status;
        }
        assertEquals("État", status.path("title").asText());
        assertEquals("Couleur", status.at("/parameters/1/label").asText());
        assertEquals("Grey", status.at("/parameters/1/values/0/value").asText());
    }

    @Test
    public void editing_a_macro_keeps_what_its_dialog_does_not_show() throws Exception {
        String macro = "<ac:structured-macro ac:name=\\\"status\\\" ac:macro-id=\\\"m1\\\"><ac:parameter ac:name=\\\"title\\\">Avant</ac:parameter>"
                + "<ac:parameter ac:name=\\\"secret\\\"><ri:page ri:content-title=\\\"X\\\"/></ac:parameter></ac:structured-macro>";
        String html = json(claire.send("POST", "/rest/tinymce/1/macro/placeholder", JSON,
                "{\"name\":\"status\",\"storage\":\"" + macro + "\",\"parameters\":{\"title\":\"Après <&\",\"colour\":\"Red\"}}")).path("html").asText();
        String storage = site.confluence().parts().editor().toStorage(html);
        assertTrue(storage, storage.contains("ac:macro-id=\"m1\"") && storage.contains("ri:content-title=\"X\"") && storage.contains("Après &lt;&amp;"));
        assertFalse(storage, storage.contains("Avant"));
    }
}
