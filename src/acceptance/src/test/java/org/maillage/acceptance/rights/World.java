package org.maillage.acceptance.rights;

import static org.maillage.acceptance.harness.Visitor.REST;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.maillage.acceptance.harness.RunningWorkbench;
import org.maillage.acceptance.harness.Visitor;

/** What the calls of the table are about: made afresh for each call, by those who may. */
final class World {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final RunningWorkbench workbench;
    private final Map<String, Visitor> people = new HashMap<>();

    World(RunningWorkbench workbench) {
        this.workbench = workbench;
    }

    /** Returns somebody's program; an administrator's in a secure session. */
    Visitor person(String name) {
        return people.computeIfAbsent(name, key -> switch (key) {
            case "anonymous" -> workbench.anonymous();
            case "admin" -> workbench.as("admin").inSecureSession("admin");
            default -> workbench.as(key);
        });
    }

    /** Returns the JSON of an association nobody else is called like. */
    String profile(String network, String description) {
        String networks = network.isEmpty() ? "" : ",\"networks\":[\"" + network + "\"]";
        return "{\"profile\":{\"type\":\"association\",\"name\":\"Rights " + COUNT.incrementAndGet() + "\",\"description\":\""
                + description + "\"" + networks + "}}";
    }

    /** Returns the key of a new actor of gescod whose editor is lucie. */
    String actor() {
        String key = person("admin").json("POST", REST + "actors", profile("gescod", "before")).expect(201).json().path("key").asText();
        String claim = claim(key, "lucie");
        person("claire").json("POST", REST + "claims/" + claim + "/grant", "").expect(200);
        return key;
    }

    String archivedActor() {
        String key = actor();
        person("admin").call("POST", REST + "actors/" + key + "/archive",
                Map.of("If-Match", version(key), "Content-Type", "application/json"), new byte[0]).expect(200);
        return key;
    }

    /** Returns an actor that has two versions. */
    String changedActor() {
        String key = actor();
        Map<String, String> headers = Map.of("If-Match", version(key), "Content-Type", "application/json");
        JsonNode actor = read(key);
        String body = "{\"profile\":" + actor.path("profile").toString().replace("before", "between") + "}";
        person("admin").call("PUT", REST + "actors/" + key, headers, body.getBytes(java.nio.charset.StandardCharsets.UTF_8)).expect(200);
        return key;
    }

    String claim(String actor, String who) {
        return person(who).json("POST", REST + "actors/" + actor + "/claims", "{\"message\":\"mine\"}").expect(201).json().path("id").asText();
    }

    /** Returns the id of a claim that waits. */
    String waitingClaim() {
        return claim(actor(), "hugo");
    }

    /** Returns the user key of lucie, who is an editor of this actor. */
    String editor(String actor) {
        return person("admin").get(REST + "actors/" + actor + "/editors").expect(200).json().path("editors").get(0).asText();
    }

    String version(String key) {
        return person("admin").get(REST + "actors/" + key).expect(200).header("ETag");
    }

    JsonNode read(String key) {
        return person("admin").get(REST + "actors/" + key).expect(200).json();
    }

    /** Returns the id of a file that claire has sent and not run. */
    String draft() {
        return person("claire").call("POST", REST + "imports", Map.of("Content-Type", "text/csv"), "type;name\nassociation;Rights import\n"
                .getBytes(java.nio.charset.StandardCharsets.UTF_8)).expect(201).json().path("id").asText();
    }

    /** Returns the id of an import of claire's that was started. */
    String run() {
        String id = draft();
        person("claire").json("POST", REST + "imports/" + id + "/run", "{\"columns\":{\"0\":\"type\",\"1\":\"name\"}}").expect(202);
        return id;
    }

    /** Returns the address of a page in a space everybody may read. */
    String page(String storage) {
        Visitor admin = person("admin");
        String title = "Rights " + COUNT.incrementAndGet();
        String body = "{\"type\":\"page\",\"title\":\"" + title + "\",\"space\":{\"key\":\"NET\"},\"body\":{\"storage\":{\"representation\":"
                + "\"storage\",\"value\":\"" + storage.replace("\"", "\\\"") + "\"}}}";
        String id = admin.json("POST", "/rest/api/content", body).expect(200).json().path("id").asText();
        return "/pages/viewpage.action?pageId=" + id;
    }
}
