package org.maillage.actor.exchange;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.maillage.fixtures.TestDirectory.COORDINATOR;
import static org.maillage.fixtures.TestDirectory.MEMBER;
import static org.maillage.fixtures.TestDirectory.OFFICER;
import static org.maillage.fixtures.TestDirectory.USER;
import static org.maillage.fixtures.TestDirectory.association;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.After;
import org.junit.Test;
import org.maillage.actor.Actor;
import org.maillage.actor.ActorField;
import org.maillage.fixtures.TestExchange;
import org.maillage.host.AccessDeniedException;
import org.maillage.host.Caller;

public class FullExportTest {

    private final TestExchange exchange = TestExchange.open();

    @After
    public void close() {
        exchange.close();
    }

    @Test
    public void users_and_members_get_no_byte_of_it() {
        for (Caller caller : new Caller[] {USER, MEMBER, Caller.ANONYMOUS}) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThrows(AccessDeniedException.class, () -> exchange.zip.write(caller, out));
            assertEquals(0, out.size());
        }
    }

    @Test
    public void every_table_of_the_app_is_in_it_and_the_manifest_counts_its_rows() throws IOException {
        fill();
        Map<String, String> files = files();
        JsonNode manifest = new ObjectMapper().readTree(files.remove("manifest.json"));

        assertEquals(new TreeSet<>(List.of("actors.csv", "archived-actors.csv", "history.csv", "claims.csv", "editors.csv",
                "networks.csv", "roles.csv", "audit.csv", "imports.csv", "refused-rows.csv")), new TreeSet<>(files.keySet()));
        assertEquals("maillage-export-1", manifest.get("format").asText());
        assertEquals(List.copyOf(files.keySet()), manifest.get("files").findValuesAsText("file"));
        for (JsonNode listed : manifest.get("files")) {
            String name = listed.get("file").asText();
            CsvTable table = tableOf(files.get(name));
            assertEquals(name, listed.get("rows").asInt(), table.rows().size());
        }
    }

    @Test
    public void history_rights_claims_and_imports_are_told() throws IOException {
        fill();
        Map<String, String> files = files();
        assertTrue(files.get("history.csv"), files.get("history.csv").contains(";imported;acronym;;LNS"));
        assertTrue(files.get("history.csv"), files.get("history.csv").contains(";archived;;;"));
        assertTrue(files.get("claims.csv"), files.get("claims.csv").contains(";key-lucie;granted;"));
        assertTrue(files.get("editors.csv"), files.get("editors.csv").contains(";key-lucie"));
        assertTrue(files.get("roles.csv"), files.get("roles.csv").contains("gescod;coordinator;key-nadia"));
        assertTrue(files.get("imports.csv"), files.get("imports.csv").contains(";acteurs.csv;key-claire;done;2;0;1;0;1;"));
        assertTrue(files.get("refused-rows.csv"), files.get("refused-rows.csv").contains(";3;type;ailleurs;type.unknown;X | ailleurs | '=1"));
    }

    @Test
    public void its_actors_come_in_again_with_their_keys() throws IOException {
        fill();
        String actors = files().get("actors.csv");
        try (TestExchange elsewhere = TestExchange.open()) {
            ImportRun run = elsewhere.run(OFFICER, actors.getBytes(StandardCharsets.UTF_8));
            assertEquals(List.of(), elsewhere.refusals(run));
            assertEquals(exchange.actors().stream().filter(actor -> !actor.archived()).map(Actor::profile).toList(),
                    elsewhere.actors().stream().map(Actor::profile).toList());
        }
    }

    private void fill() {
        Actor lianes = exchange.directory.service.create(OFFICER, association("Lianes").with(ActorField.NETWORKS, "gescod"));
        exchange.run("nom;type;sigle", "Lianes;association;LNS", "X;ailleurs;'=1");
        Actor old = exchange.directory.service.create(OFFICER, association("Ancien"));
        exchange.directory.service.archive(OFFICER, old.key(), old.version());
        String claim = exchange.directory.claimService.claim(MEMBER, lianes.key(), "C’est nous").id();
        exchange.directory.claimService.grant(OFFICER, claim);
    }

    private Map<String, String> files() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exchange.zip.write(COORDINATOR, out);
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static CsvTable tableOf(String file) {
        return CsvTable.read(file.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8, ';');
    }
}
