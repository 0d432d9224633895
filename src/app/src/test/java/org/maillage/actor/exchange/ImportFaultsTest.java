package org.maillage.actor.exchange;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.maillage.fixtures.TestDirectory.OFFICER;
import static org.maillage.fixtures.TestDirectory.association;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.maillage.actor.Actor;
import org.maillage.actor.ActorField;
import org.maillage.actor.ActorProfile;
import org.maillage.actor.Actors;
import org.maillage.fixtures.TestDatabase;
import org.maillage.fixtures.TestExchange;

/** Runs that are stopped, cancelled, disturbed or killed: counts stay exact and no row is there twice or by half. */
@RunWith(Parameterized.class)
public class ImportFaultsTest {

    private static final int ROWS = 130;

    private final TestExchange exchange;

    public ImportFaultsTest(TestDatabase database) {
        exchange = TestExchange.open(database).patient();
    }

    @Parameterized.Parameters(name = "{0}")
    public static TestDatabase[] databases() {
        return TestDatabase.values();
    }

    @After
    public void close() {
        exchange.close();
    }

    @Test
    public void a_node_that_dies_in_the_middle_leaves_a_run_that_goes_on_where_it_was() {
        ImportRun waiting = exchange.run(file());
        exchange.through(dyingAt(73));
        assertThrows(NodeDied.class, exchange::workOn);

        ImportRun interrupted = progress(waiting);
        assertEquals(ImportRun.State.RUNNING, interrupted.state());
        assertEquals(interrupted.created(), exchange.actors().size());
        assertEquals(50, interrupted.created());

        exchange.work();
        assertDone(waiting, ROWS, 0);
        assertEquals(ROWS, names().size());
        assertEquals(ROWS, exchange.actors().size());
    }

    @Test
    public void a_row_the_store_refuses_is_told_and_its_neighbours_are_taken() {
        ImportRun waiting = exchange.run(file());
        exchange.through(failingFor("Acteur 073"));
        exchange.workOn();

        assertDone(waiting, ROWS - 1, 1);
        assertEquals(List.of("74: import.internal"), exchange.refusals(waiting));
        assertEquals(ROWS - 1, names().size());
    }

    @Test
    public void an_actor_changed_at_the_very_moment_keeps_both_changes() {
        Actor lianes = exchange.directory.service.create(OFFICER, association("Lianes"));
        ImportRun waiting = exchange.run("key;sigle", lianes.key() + ";LNS");
        exchange.through(changedOnce(lianes));
        exchange.workOn();

        assertEquals(1, progress(waiting).updated());
        ActorProfile profile = exchange.directory.actors.find(lianes.key()).orElseThrow().profile();
        assertEquals("LNS", profile.text(ActorField.ACRONYM));
        assertEquals("Autre", profile.text(ActorField.DESCRIPTION));
    }

    @Test
    public void a_run_cancelled_in_the_middle_keeps_whole_batches_and_counts_them() {
        ImportRun waiting = exchange.run(file());
        exchange.through(before("insert", new AtomicInteger(), 73, () -> exchange.imports.cancel(OFFICER, waiting.id())));
        exchange.workOn();

        assertEquals(ImportRun.State.CANCELLED, progress(waiting).state());
        assertEquals(50, progress(waiting).created());
        assertEquals(50, exchange.actors().size());
        assertFalse(exchange.folder.resolve(waiting.id() + ".csv").toFile().exists());
        exchange.work();
        assertEquals(50, exchange.actors().size());
    }

    @Test
    public void a_run_cancelled_before_it_begins_stores_nothing() {
        ImportRun waiting = exchange.run(file());
        exchange.imports.cancel(OFFICER, waiting.id());
        exchange.work();
        assertEquals(ImportRun.State.CANCELLED, progress(waiting).state());
        assertEquals(0, exchange.actors().size());
    }

    @Test
    public void a_run_that_has_ended_stays_as_it_is_when_cancelled() {
        ImportRun waiting = exchange.run(file());
        exchange.work();
        exchange.imports.cancel(OFFICER, waiting.id());
        assertDone(waiting, ROWS, 0);
    }

    @Test
    public void a_worker_that_is_stopped_leaves_the_rest_to_the_next() {
        ImportRun waiting = exchange.run(file());
        exchange.through(before("insert", new AtomicInteger(), 73, exchange::stop));
        exchange.workOn();
        assertEquals(100, progress(waiting).done());
        exchange.workOn();
        assertEquals(100, progress(waiting).done());
        exchange.work();
        assertDone(waiting, ROWS, 0);
    }

    @Test
    public void a_run_asked_for_while_another_goes_on_is_taken_up_right_after() {
        ImportRun first = exchange.run(file());
        exchange.through(before("insert", new AtomicInteger(), 73, () -> exchange.run("nom;type", "Lianes;association")));
        exchange.workOn();
        assertDone(first, ROWS, 0);
        assertEquals(List.of(ImportRun.State.DONE, ImportRun.State.DONE),
                exchange.imports.recent(OFFICER).stream().map(ImportRun::state).toList());
        assertEquals(ROWS + 1, exchange.actors().size());
    }

    @Test
    public void a_run_whose_file_is_gone_fails_and_the_next_one_is_done() throws IOException {
        ImportRun lost = exchange.run(file());
        Files.delete(exchange.folder.resolve(lost.id() + ".csv"));
        ImportRun other = exchange.run("nom;type", "Lianes;association");
        exchange.work();
        assertEquals(ImportRun.State.FAILED, progress(lost).state());
        assertEquals(ImportRun.State.DONE, progress(other).state());
    }

    private ImportRun progress(ImportRun run) {
        return exchange.imports.progress(OFFICER, run.id()).orElseThrow();
    }

    private void assertDone(ImportRun run, int created, int refused) {
        ImportRun now = progress(run);
        assertEquals(ImportRun.State.DONE, now.state());
        assertEquals(List.of(created, 0, 0, refused), List.of(now.created(), now.updated(), now.unchanged(), now.refused()));
        assertFalse(exchange.folder.resolve(run.id() + ".csv").toFile().exists());
    }

    private Set<String> names() {
        return exchange.actors().stream().map(actor -> actor.profile().name()).collect(Collectors.toSet());
    }

    private static String[] file() {
        return Stream.concat(Stream.of("nom;type"),
                        IntStream.rangeClosed(1, ROWS).mapToObj(i -> String.format("Acteur %03d;association", i)))
                .toArray(String[]::new);
    }

    private static UnaryOperator<Actors> dyingAt(int insert) {
        return before("insert", new AtomicInteger(), insert, () -> {
            throw new NodeDied();
        });
    }

    private static UnaryOperator<Actors> failingFor(String name) {
        return actors -> watched(actors, (method, arguments) -> {
            if (method.equals("insert") && ((ActorProfile) arguments[1]).name().equals(name)) {
                throw new IllegalStateException("the disk is full for " + name);
            }
        });
    }

    /** The first update meets a version that somebody stored just before, on another connection. */
    private UnaryOperator<Actors> changedOnce(Actor actor) {
        return before("update", new AtomicInteger(), 1, () -> {
            Thread other = new Thread(() -> exchange.directory.service.save(OFFICER, actor.key(), actor.version(),
                    actor.profile().with(ActorField.DESCRIPTION, "Autre")));
            other.start();
            try {
                other.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static UnaryOperator<Actors> before(String method, AtomicInteger calls, int call, Runnable work) {
        return actors -> watched(actors, (name, arguments) -> {
            if (name.equals(method) && calls.incrementAndGet() == call) {
                work.run();
            }
        });
    }

    private static Actors watched(Actors actors, Watch watch) {
        return (Actors) Proxy.newProxyInstance(Actors.class.getClassLoader(), new Class<?>[] {Actors.class}, (proxy, method, arguments) -> {
            watch.called(method.getName(), arguments);
            try {
                return method.invoke(actors, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    private interface Watch {

        void called(String method, Object[] arguments);
    }

    /** Like a process that is killed: nothing of ours catches it. */
    private static final class NodeDied extends Error {

        private static final long serialVersionUID = 1L;
    }
}
