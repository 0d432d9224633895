package org.maillage.acceptance.rights;

import static org.maillage.acceptance.harness.Visitor.REST;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** How each row of the table is asked. A row whose address has nothing to fill in needs no entry. */
final class Calls {

    private static final String PAGE = "/plugins/servlet/maillage/";

    private final World world;
    private final Map<String, Supplier<Call>> makers = new HashMap<>();

    Calls(World world) {
        this.world = world;
        directory();
        claims();
        imports();
        networks();
        forms();
    }

    /** Returns a call for a row, about things made for it alone. */
    Call of(Right right) {
        Supplier<Call> maker = makers.get(right.name());
        if (maker != null) {
            return maker.get();
        }
        String[] parts = right.endpoint().split(" ");
        String path = (right.isPage() ? PAGE : REST) + parts[2];
        if (path.contains("{") || !right.variant().isEmpty()) {
            throw new IllegalStateException("nobody says how to ask " + right.name());
        }
        return right.isChange() ? Call.json(parts[1], path, "") : Call.get(path);
    }

    private void directory() {
        add("REST GET actors [with archived ones]", () -> Call.get(REST + "actors?archived=true"));
        add("REST GET actors/{key}", () -> Call.get(REST + "actors/" + world.actor()));
        add("REST GET actors/{key} [archived]", () -> Call.get(REST + "actors/" + world.archivedActor()));
        add("REST GET actors/{key}/history", () -> Call.get(REST + "actors/" + world.actor() + "/history"));
        add("REST GET territories/communes/{code}", () -> Call.get(REST + "territories/communes/67482"));
        add("REST GET vocabularies/{name}", () -> Call.get(REST + "vocabularies/sectors"));
        add("REST GET export/actors.csv [with archived ones]", () -> Call.get(REST + "export/actors.csv?archived=true"));
        add("REST POST actors", () -> Call.json("POST", REST + "actors", world.profile("", "new")));
        add("REST POST actors [in the network gescod]", () -> Call.json("POST", REST + "actors", world.profile("gescod", "new")));
        add("REST PUT actors/{key}", () -> put("before", "after"));
        add("REST PUT actors/{key} [what the network vouches for]", () -> put("\"description\"", "\"source\":\"me\",\"description\""));
        add("REST POST actors/{key}/archive", () -> change(world.actor(), "archive"));
        add("REST POST actors/{key}/restore", () -> change(world.archivedActor(), "restore"));
        add("PAGE GET directory [with archived ones]", () -> Call.get(PAGE + "directory?archived=true"));
        add("PAGE GET actor/{key}", () -> Call.get(PAGE + "actor/" + world.actor()));
        add("PAGE GET actor/{key} [archived]", () -> Call.get(PAGE + "actor/" + world.archivedActor()));
        add("PAGE GET actor/{key}/edit", () -> Call.get(PAGE + "actor/" + world.actor() + "/edit"));
        add("PAGE GET actor/{key}/history", () -> Call.get(PAGE + "actor/" + world.actor() + "/history"));
    }

    private void claims() {
        add("REST GET actors/{key}/claims", () -> Call.get(REST + "actors/" + world.actor() + "/claims"));
        add("REST GET actors/{key}/editors", () -> Call.get(REST + "actors/" + world.actor() + "/editors"));
        add("REST POST actors/{key}/claims", () -> Call.json("POST", REST + "actors/" + world.actor() + "/claims", "{\"message\":\"\"}"));
        add("REST DELETE actors/{key}/editors/{user}", () -> {
            String key = world.actor();
            return Call.json("DELETE", REST + "actors/" + key + "/editors/" + world.editor(key), "");
        });
        add("REST POST claims/{id}/grant", () -> Call.json("POST", REST + "claims/" + world.waitingClaim() + "/grant", ""));
        add("REST POST claims/{id}/refuse", () -> Call.json("POST", REST + "claims/" + world.waitingClaim() + "/refuse", ""));
    }

    private void imports() {
        add("REST POST imports", () -> new Call("POST", REST + "imports", Map.of(), "", null).sending("text/csv", "type;name\nassociation;x\n"));
        add("REST GET imports/{id}", () -> Call.get(REST + "imports/" + world.draft()));
        add("REST POST imports/{id}/reading", () -> Call.json("POST", REST + "imports/" + world.draft() + "/reading",
                "{\"encoding\":\"UTF-8\",\"separator\":\",\"}"));
        add("REST POST imports/{id}/run", () -> Call.json("POST", REST + "imports/" + world.draft() + "/run",
                "{\"columns\":{\"0\":\"type\",\"1\":\"name\"}}"));
        add("REST GET imports/{id}/report", () -> Call.get(REST + "imports/" + world.run() + "/report"));
        add("REST GET imports/{id}/refused.csv", () -> Call.get(REST + "imports/" + world.run() + "/refused.csv"));
        add("REST DELETE imports/{id}", () -> Call.json("DELETE", REST + "imports/" + world.draft(), ""));
    }

    private void networks() {
        add("REST GET networks/{key}", () -> Call.get(REST + "networks/gescod"));
        add("REST PUT networks/{key}", () -> Call.json("PUT", REST + "networks/karib-horizon", "{\"name\":\"Karib’Horizon\",\"region\":\"01\"}"));
        add("REST PUT networks/{key}/{role}/{user}", () -> Call.json("PUT", REST + "networks/karib-horizon/officers/paula", ""));
        add("REST DELETE networks/{key}/{role}/{user}", () -> Call.json("DELETE", REST + "networks/karib-horizon/officers/paula", ""));
    }

    private void forms() {
        add("PAGE POST actor/{key} [archive]", () -> Call.form(PAGE + "actor/" + world.actor(), Map.of("action", "archive")));
        add("PAGE POST actor/{key} [claim]", () -> Call.form(PAGE + "actor/" + world.actor(), Map.of("action", "claim", "message", "mine")));
        add("PAGE POST actor/{key} [revoke lucie]", () -> {
            String key = world.actor();
            return Call.form(PAGE + "actor/" + key, Map.of("action", "revoke", "editor", world.editor(key)));
        });
        add("PAGE POST actor/{key}/edit", this::edit);
        add("PAGE POST actor/{key}/history", () -> {
            String key = world.changedActor();
            return Call.form(PAGE + "actor/" + key + "/history",
                    Map.of("version", "1", "current", world.read(key).path("version").asText()));
        });
        add("PAGE POST create", () -> Call.form(PAGE + "create", Map.of("type", "association", "name", "Rights by form")));
        add("PAGE POST claims", () -> Call.form(PAGE + "claims", Map.of("claim", world.waitingClaim(), "decision", "grant")));
        add("PAGE POST networks", () -> Call.form(PAGE + "networks", Map.of("network", "karib-horizon", "role", "officer", "person", "paula")));
        add("PAGE POST setup", () -> Call.form(PAGE + "setup", Map.of()));
    }

    private Call put(String part, String other) {
        String key = world.actor();
        JsonNode profile = world.read(key).path("profile");
        return Call.json("PUT", REST + "actors/" + key, "{\"profile\":" + profile.toString().replace(part, other) + "}")
                .with("If-Match", world.version(key));
    }

    private Call change(String key, String action) {
        return Call.json("POST", REST + "actors/" + key + "/" + action, "").with("If-Match", world.version(key));
    }

    private Call edit() {
        String key = world.actor();
        JsonNode actor = world.read(key);
        Map<String, String> fields = new LinkedHashMap<>();
        actor.path("profile").properties().forEach(field ->
                fields.put(field.getKey(), field.getValue().isArray() ? field.getValue().get(0).asText() : field.getValue().asText()));
        fields.put("description", "after");
        fields.put("version", actor.path("version").asText());
        return Call.form(PAGE + "actor/" + key + "/edit", fields);
    }

    private void add(String row, Supplier<Call> maker) {
        makers.put(row, maker);
    }

    boolean knows(String row) {
        return makers.containsKey(row);
    }

    Iterable<String> rows() {
        return makers.keySet();
    }
}
