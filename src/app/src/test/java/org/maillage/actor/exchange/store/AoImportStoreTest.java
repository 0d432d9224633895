package org.maillage.actor.exchange.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.maillage.fixtures.TestDirectory.NOW;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.maillage.actor.ActorField;
import org.maillage.actor.exchange.ImportReport;
import org.maillage.actor.exchange.ImportRun;
import org.maillage.actor.exchange.ImportTask;
import org.maillage.actor.exchange.ImportTask.Tally;
import org.maillage.fixtures.TestDatabase;
import org.maillage.fixtures.TestDirectory;
import org.maillage.host.Problem;

@RunWith(Parameterized.class)
public class AoImportStoreTest {

    private final TestDirectory directory;
    private final AoImportStore store;

    public AoImportStoreTest(TestDatabase database) {
        directory = TestDirectory.open(database);
        store = new AoImportStore(directory.ao, TestDirectory.CLOCK);
    }

    @Parameterized.Parameters(name = "{0}")
    public static TestDatabase[] databases() {
        return TestDatabase.values();
    }

    @After
    public void close() {
        directory.close();
    }

    @Test
    public void an_unknown_task_is_not_found_and_changes_nothing() {
        assertEquals(Optional.empty(), store.find("none"));
        assertFalse(store.update(draft("none", NOW)));
        assertFalse(store.advance(running("none", Tally.NONE), List.of()));
        assertFalse(store.end("none", ImportRun.State.DONE, NOW));
        store.remove("none");
    }

    @Test
    public void a_task_comes_back_as_it_was_with_tab_emoji_control_characters_and_a_long_header() {
        List<String> header = List.of("nom😀", "\0\u0007", "é".repeat(70_000), "");
        ImportTask task = new ImportTask("one", "a😀.csv", "key-claire", StandardCharsets.UTF_16LE, '\t', header,
                Map.of(0, ActorField.NAME, 3, ActorField.LEGAL_CATEGORY), Optional.of(ImportRun.State.RUNNING), 9,
                new Tally(1, 2, 3, 0), NOW, Optional.empty());
        store.add(task);
        assertEquals(Optional.of(task), store.find("one"));
    }

    @Test
    public void only_a_draft_takes_a_next_state() {
        store.add(draft("one", NOW));
        assertTrue(store.update(waiting("one", NOW)));
        assertFalse(store.update(waiting("one", NOW)));
        assertFalse(store.update(draft("one", NOW)));
        assertEquals(Optional.of(waiting("one", NOW)), store.find("one"));
    }

    @Test
    public void a_run_that_was_ended_neither_advances_nor_ends_again() {
        store.add(waiting("one", NOW));
        assertTrue(store.end("one", ImportRun.State.CANCELLED, NOW));
        assertFalse(store.advance(running("one", new Tally(1, 0, 0, 1)), List.of(refusal(3))));
        assertFalse(store.end("one", ImportRun.State.DONE, NOW.plusSeconds(1)));
        ImportTask ended = store.find("one").orElseThrow();
        assertEquals(Optional.of(ImportRun.State.CANCELLED), ended.state());
        assertEquals(Optional.of(NOW), ended.endedAt());
        assertEquals(Tally.NONE, ended.tally());
        assertEquals(List.of(), store.refusals("one"));
    }

    @Test
    public void refused_rows_come_back_in_the_files_order_and_exactly() {
        store.add(waiting("one", NOW));
        store.add(waiting("two", NOW));
        assertTrue(store.advance(running("one", new Tally(0, 0, 0, 2)), List.of(refusal(30), refusal(4))));
        assertTrue(store.advance(running("two", new Tally(0, 0, 0, 1)), List.of(refusal(1))));
        assertEquals(List.of(refusal(4), refusal(30)), store.refusals("one"));
        assertEquals(Tally.NONE.handled() + 2, store.find("one").orElseThrow().tally().handled());
    }

    @Test
    public void a_removed_task_takes_its_refusals_along_and_no_others() {
        store.add(waiting("one", NOW));
        store.add(waiting("two", NOW));
        store.advance(running("one", new Tally(0, 0, 0, 1)), List.of(refusal(2)));
        store.advance(running("two", new Tally(0, 0, 0, 1)), List.of(refusal(2)));
        store.remove("one");
        assertEquals(Optional.empty(), store.find("one"));
        assertEquals(List.of(), store.refusals("one"));
        assertEquals(1, store.refusals("two").size());
    }

    @Test
    public void unfinished_runs_come_oldest_first_and_recent_ones_latest_first_without_drafts() {
        store.add(draft("draft", NOW));
        store.add(waiting("late", NOW.plusSeconds(5)));
        store.add(waiting("early", NOW));
        store.add(waiting("done", NOW.plusSeconds(1)));
        store.end("done", ImportRun.State.DONE, NOW);
        assertEquals(List.of("early", "late"), ids(store.unfinished()));
        assertEquals(List.of("late", "done"), ids(store.recent(Optional.empty(), 2)));
        assertEquals(List.of(), ids(store.recent(Optional.of("key-omar"), 20)));
        assertEquals(List.of("late", "done", "early"), ids(store.recent(Optional.of("key-claire"), 20)));
    }

    @Test
    public void only_drafts_from_before_a_moment_are_old() {
        store.add(draft("old", NOW.minusSeconds(1)));
        store.add(draft("new", NOW));
        store.add(waiting("run", NOW.minusSeconds(9)));
        assertEquals(List.of("old"), ids(store.draftsBefore(NOW)));
    }

    private static List<String> ids(List<ImportTask> tasks) {
        return tasks.stream().map(ImportTask::id).toList();
    }

    private static ImportReport.Row refusal(int line) {
        return new ImportReport.Row(line, List.of("a\0\n😀", "", "x".repeat(70_000)),
                List.of(new ImportReport.CellProblem("nom", "a\0", Problem.of("name", "text.control", "U+0000", "2"))));
    }

    private static ImportTask draft(String id, Instant at) {
        return task(id, Optional.empty(), Tally.NONE, at);
    }

    private static ImportTask waiting(String id, Instant at) {
        return task(id, Optional.of(ImportRun.State.WAITING), Tally.NONE, at);
    }

    private static ImportTask running(String id, Tally tally) {
        return task(id, Optional.of(ImportRun.State.RUNNING), tally, NOW);
    }

    private static ImportTask task(String id, Optional<ImportRun.State> state, Tally tally, Instant at) {
        return new ImportTask(id, "acteurs.csv", "key-claire", StandardCharsets.UTF_8, ';', List.of("nom"),
                Map.of(0, ActorField.NAME), state, 9, tally, at, Optional.empty());
    }
}
