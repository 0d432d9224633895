package org.maillage.actor.exchange;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.maillage.fixtures.TestDirectory.ADMINISTRATOR;
import static org.maillage.fixtures.TestDirectory.OFFICER;
import static org.maillage.fixtures.TestDirectory.USER;
import static org.maillage.fixtures.TestDirectory.association;

import com.pholser.junit.quickcheck.From;
import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.maillage.actor.Actor;
import org.maillage.actor.ActorField;
import org.maillage.actor.ActorProfile;
import org.maillage.actor.ActorQuery;
import org.maillage.fixtures.CellText;
import org.maillage.fixtures.TestDirectory;
import org.maillage.fixtures.TestExchange;
import org.maillage.host.AccessDeniedException;
import org.maillage.host.Caller;

/** What is taken out comes in again unchanged, here and in an empty directory. */
@RunWith(JUnitQuickcheck.class)
public class ExportRoundTripTest {

    private final TestExchange exchange = TestExchange.open();
    private final TestExchange elsewhere = TestExchange.open();

    @After
    public void close() {
        exchange.close();
        elsewhere.close();
    }

    @Test
    public void nothing_is_written_for_somebody_who_may_not_export() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThrows(AccessDeniedException.class, () -> exchange.csv.write(Caller.ANONYMOUS, ActorQuery.ALL, out));
        ActorQuery archived = new ActorQuery("", ActorQuery.ALL.filters(), true, 0, 50);
        AccessDeniedException refusal = assertThrows(AccessDeniedException.class, () -> exchange.csv.write(USER, archived, out));
        assertEquals("actor.mayNotExport", refusal.code());
        assertEquals(0, out.size());
    }

    @Test
    public void an_export_opens_in_french_spreadsheets_and_runs_nothing_there() {
        exchange.directory.service.create(OFFICER, association("=HYPERLINK(\"http://example.org\")")
                .with(ActorField.PHONE, "+33388000000").with(ActorField.ACRONYM, "@A;B"));
        String file = new String(exchange.export(USER), StandardCharsets.UTF_8);
        assertTrue(file, file.startsWith("\uFEFFkey;type;name;acronym;"));
        assertTrue(file, file.contains(";\"'=HYPERLINK(\"\"http://example.org\"\")\";\"'@A;B\";"));
        assertTrue(file, file.contains(";'+33388000000;"));
    }

    @Test
    public void every_actor_is_in_it_once_over_all_pages_and_archived_ones_are_not() {
        IntStream.range(0, 205).forEach(i -> exchange.directory.service.create(OFFICER, association("Acteur " + i)));
        Actor archived = exchange.directory.service.create(OFFICER, association("Ancien"));
        exchange.directory.service.archive(OFFICER, archived.key(), archived.version());
        List<String> lines = new String(exchange.export(USER), StandardCharsets.UTF_8).lines().toList();
        assertEquals(206, lines.size());
        assertEquals(206, lines.stream().distinct().count());
    }

    @Test
    public void a_whole_directory_comes_back_unchanged_here_and_with_its_keys_elsewhere() {
        exchange.directory.service.create(ADMINISTRATOR, association("Lianes; \"coopération\" | 'é'\u202F!")
                .with(ActorField.FORMER_NAMES, "=a|b", "c\\", "'d")
                .with(ActorField.NETWORKS, "gescod", "occitanie-cooperation")
                .with(ActorField.SIREN, "732829320").with(ActorField.COMMUNE, "67482").with(ActorField.SEAT_COUNTRY, "FR")
                .with(ActorField.COUNTRIES, "MG", "SN").with(ActorField.SDGS, "6", "17")
                .with(ActorField.DESCRIPTION, "- un\n- deux\n\n=trois 😀 שלום").with(ActorField.WEBSITE, "https://example.org/?a=1;b")
                .with(ActorField.PHONE, "+33388000000").with(ActorField.VERIFIED_ON, "2026-01-31"));
        exchange.directory.service.create(OFFICER, association("Jumelage"));
        exchange.directory.service.create(OFFICER, association("Jumelage"));
        byte[] file = exchange.export(USER);

        ImportRun here = exchange.run(ADMINISTRATOR, file);
        assertEquals(List.of(), exchange.refusals(here));
        assertEquals(3, here.unchanged());

        ImportRun there = elsewhere.run(ADMINISTRATOR, file);
        assertEquals(List.of(), elsewhere.refusals(there));
        assertEquals(3, there.created());
        assertEquals(profiles(exchange), profiles(elsewhere));
        assertEquals(new String(file, StandardCharsets.UTF_8), new String(elsewhere.export(USER), StandardCharsets.UTF_8));
    }

    @Property(trials = 60)
    public void any_texts_come_back_exactly(@From(CellText.class) String name, List<@From(CellText.class) String> formerNames,
            @From(CellText.class) String description) {
        ActorProfile typed = association(oneLine("N" + name)).with(ActorField.DESCRIPTION, description)
                .with(ActorField.FORMER_NAMES, formerNames.stream().map(ExportRoundTripTest::oneLine).toList())
                .with(ActorField.SOURCE, oneLine(name));
        TestDirectory directory = exchange.directory;
        Actor stored = directory.service.create(OFFICER, typed);
        assertEquals(0, changedBy(exchange.run(ADMINISTRATOR, exchange.export(USER))));

        ImportRun there = elsewhere.run(ADMINISTRATOR, exchange.export(USER));
        assertEquals(List.of(), elsewhere.refusals(there));
        assertEquals(stored.profile(), elsewhere.directory.actors.find(stored.key()).orElseThrow().profile());
    }

    private static int changedBy(ImportRun run) {
        return run.total() - run.unchanged();
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\n\t]", " ").strip();
    }

    private static List<List<Object>> profiles(TestExchange exchange) {
        return exchange.actors().stream().map(actor -> List.<Object>of(actor.key(), actor.profile())).toList();
    }
}
