package org.maillage.acceptance.hostile;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.maillage.acceptance.harness.Visitor.REST;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;
import org.maillage.acceptance.harness.Browser;
import org.maillage.acceptance.harness.Db;
import org.maillage.acceptance.harness.Person;
import org.maillage.acceptance.harness.RunningWorkbench;
import org.maillage.acceptance.harness.Visitor;

/** Markup and scripts that somebody stored, seen by somebody else: they read them and nothing happens. */
public class NothingRunsIT {

    private static final String APP = "/plugins/servlet/maillage/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private RunningWorkbench workbench;

    @Before
    public void start() {
        Browser.require();
        workbench = RunningWorkbench.withSampleData(Db.H2);
    }

    @Test
    public void every_page_shows_a_hostile_profile_exactly_and_runs_nothing() {
        Visitor admin = workbench.as("admin");
        String name = Hostile.MARKUP + " " + Hostile.TEMPLATE + " " + Hostile.EMOJI;
        String key = admin.json("POST", REST + "actors", profile(name)).expect(201).json().path("key").asText();
        String tag = admin.get(REST + "actors/" + key).expect(200).header("ETag");
        admin.call("PUT", REST + "actors/" + key, Map.of("Content-Type", "application/json", "If-Match", tag),
                profile(name + " changed").getBytes(StandardCharsets.UTF_8)).expect(200);
        workbench.as("hugo").json("POST", REST + "actors/" + key + "/claims", message()).expect(201);
        String page = page(admin, key);
        String run = refusedImport(admin);
        try (Person alex = Browser.open(workbench.confluence(), Locale.ENGLISH).login("admin")) {
            for (String path : List.of(APP + "actor/" + key, APP + "actor/" + key + "/edit", APP + "actor/" + key + "/history",
                    APP + "directory?q=pwned", APP + "directory?q=" + Visitor.encoded(Hostile.MARKUP), APP + "claims", APP + "import",
                    APP + "import?run=" + run, page)) {
                alex.go(path);
                assertEquals("nothing ran on " + path, "undefined", alex.page().evaluate("typeof window.pwned"));
                assertTrue("shown as it is on " + path, path.endsWith("import") || shows(alex));
            }
        }
    }

    private static boolean shows(Person person) {
        return (Boolean) person.page().evaluate("text => document.body.innerText.includes(text)"
                + " || [...document.querySelectorAll('input, textarea')].some(field => field.value.includes(text))", Hostile.MARKUP);
    }

    private static String profile(String name) {
        ObjectNode body = JSON.createObjectNode();
        ObjectNode profile = body.putObject("profile").put("type", "other").put("name", name);
        profile.put("acronym", "<b onmouseover=pwned=3>");
        for (String field : List.of("formerNames", "localRegister", "address", "description", "source")) {
            profile.put(field, field.equals("localRegister") ? "<img src=x onerror=pwned=4>" : Hostile.MARKUP + Hostile.RIGHT_TO_LEFT);
        }
        return body.toString();
    }

    private static String message() {
        return JSON.createObjectNode().put("message", Hostile.MARKUP).toString();
    }

    private static String page(Visitor admin, String key) {
        ObjectNode body = JSON.createObjectNode().put("type", "page").put("title", "Hostile " + key);
        body.putObject("space").put("key", "NET");
        body.putObject("body").putObject("storage").put("representation", "storage").put("value",
                "<ac:structured-macro ac:name=\"actor-card\"><ac:parameter ac:name=\"actor\">" + key + "</ac:parameter></ac:structured-macro>"
                + "<ac:structured-macro ac:name=\"actor-list\"><ac:parameter ac:name=\"text\">pwned</ac:parameter></ac:structured-macro>"
                + "<ac:structured-macro ac:name=\"actor-card\"><ac:parameter ac:name=\"actor\">&lt;script&gt;pwned=5&lt;/script&gt;</ac:parameter></ac:structured-macro>");
        return "/pages/viewpage.action?pageId=" + admin.json("POST", "/rest/api/content", body.toString()).expect(200).json().path("id").asText();
    }

    /** Returns the id of an import whose report shows the hostile text: as a wrong value and as a column's name. */
    private static String refusedImport(Visitor admin) {
        Imports imports = new Imports(admin);
        String cell = "\"" + Hostile.MARKUP.replace("\"", "\"\"") + "\"";
        String id = imports.start(("type;name;siren;" + cell + "\nassociation;" + cell + ";" + cell + ";x\n").getBytes(StandardCharsets.UTF_8));
        assertEquals(1, imports.ended(id, Duration.ofMinutes(1)).path("refused").asInt());
        return id;
    }
}
