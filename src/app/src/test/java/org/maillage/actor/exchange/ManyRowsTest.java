package org.maillage.actor.exchange;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.maillage.fixtures.TestDirectory.ADMINISTRATOR;
import static org.maillage.fixtures.TestDirectory.OFFICER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Test;
import org.maillage.actor.ActorField;
import org.maillage.fixtures.TestDatabase;
import org.maillage.fixtures.TestDirectory;
import org.maillage.fixtures.TestExchange;
import org.maillage.network.Network;
import org.maillage.reference.network.NetworkSeeds;

public class ManyRowsTest {

    @Test
    public void the_epci_of_france_are_imported_with_few_queries_a_row_and_fewer_the_second_time() throws IOException {
        byte[] file = Files.readAllBytes(Path.of("target", "sample", "epci.csv"));
        try (TestExchange exchange = TestExchange.open()) {
            new NetworkSeeds().all().forEach(seed -> exchange.directory.networks.save(
                    new Network(seed.key(), seed.name(), "", "", "", "", List.of(), "test")));
            int before = exchange.directory.calls();
            ImportRun first = exchange.run(ADMINISTRATOR, file);
            int created = exchange.directory.calls() - before;
            ImportRun again = exchange.run(ADMINISTRATOR, file);
            int unchanged = exchange.directory.calls() - before - created;

            assertEquals(List.of(), exchange.refusals(first));
            assertEquals(first.total(), first.created());
            assertEquals(first.total(), again.unchanged());
            assertTrue(created + " queries for " + first.total() + " new rows", created <= 15 * first.total());
            assertTrue(unchanged + " queries for " + first.total() + " known rows", unchanged <= 4 * first.total());
        }
    }

    @Test
    public void twenty_thousand_rows_are_taken_with_their_bad_ones_told() {
        String file = IntStream.range(0, 20_000)
                .mapToObj(i -> i % 1_000 == 7 ? "Acteur " + i + ";ailleurs" : "Acteur " + i + ";association")
                .collect(Collectors.joining("\n", "nom;type\n", "\n"));
        try (TestExchange exchange = TestExchange.open()) {
            ImportRun run = exchange.run(OFFICER, file.getBytes());
            assertEquals(ImportRun.State.DONE, run.state());
            assertEquals(19_980, run.created());
            assertEquals(20, run.refused());
            assertEquals(19_980, exchange.directory.actors.count());
        }
    }

    @Test
    public void thousands_of_namesakes_are_told_apart_in_good_time() {
        String file = IntStream.range(0, 400)
                .mapToObj(i -> "Comité de jumelage;association;C" + i)
                .collect(Collectors.joining("\n", "nom;type;sigle\n", "\n"));
        try (TestExchange exchange = TestExchange.open()) {
            ImportRun run = exchange.run(OFFICER, file.getBytes());
            assertEquals(1, run.created());
            assertEquals(399, run.refused());
        }
    }

    @Test
    public void drafts_that_nobody_ran_for_a_day_are_thrown_away_and_runs_are_kept() {
        try (TestExchange exchange = TestExchange.open(TestDatabase.H2, new Ticking(Duration.ofHours(13)))) {
            String old = exchange.upload(OFFICER, "nom;type\nA;association\n").id();
            ImportRun run = exchange.run("nom;type", "B;association");
            String fresh = exchange.upload(OFFICER, "nom;type\nC;association\n").id();
            exchange.imports.tidy();
            assertEquals(Optional.empty(), exchange.imports.draft(OFFICER, old));
            assertTrue(exchange.imports.draft(OFFICER, fresh).isPresent());
            assertTrue(exchange.imports.progress(OFFICER, run.id()).isPresent());
            assertEquals(List.of(fresh + ".csv"), List.of(exchange.folder.toFile().list()));
            assertEquals(List.of(ActorField.NAME), exchange.imports.draft(OFFICER, fresh).orElseThrow().columns().stream()
                    .flatMap(column -> column.field().stream()).limit(1).toList());
        }
    }

    /** Each look at this clock finds it later. */
    private static final class Ticking extends Clock {

        private final Duration step;
        private Instant now = TestDirectory.NOW;

        Ticking(Duration step) {
            this.step = step;
        }

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public synchronized Instant instant() {
            now = now.plus(step);
            return now;
        }
    }
}
