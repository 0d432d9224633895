package org.maillage.actor.search;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.maillage.actor.ActorQuery;
import org.maillage.actor.search.IndexStatus.State;
import org.maillage.reference.territory.PackagedTerritories;

/** The index through restarts, damage, other nodes and rebuilds: its answers are those of the store throughout. */
public final class IndexLifeTest {

    @Rule
    public final TemporaryFolder folders = new TemporaryFolder();

    private final List<SearchBench> opened = new ArrayList<>();
    private Path folder;
    private SearchBench bench;

    @Before
    public void open() {
        folder = folders.getRoot().toPath().resolve("not").resolve("yet").resolve("there");
        bench = SearchBench.open(folder);
        opened.add(bench);
    }

    @After
    public void close() {
        opened.forEach(SearchBench::close);
    }

    @Test
    public void every_file_that_was_cut_off_is_noticed_and_the_index_made_anew() throws IOException {
        IntStream.range(0, 300).forEach(i -> bench.add("Actor " + i));
        assertEquals(300, total(bench));
        bench.close();
        List<Path> files = files();
        assertTrue("more than a commit file", files.size() > 3);
        for (Path file : files) {
            if (Files.exists(file) && Files.size(file) > 0) {
                truncate(file, Files.size(file) / 2);
            }
            SearchBench again = reopen();
            assertEquals(file.toString(), 300, total(again));
            again.close();
        }
    }

    @Test
    public void a_changed_byte_is_noticed_and_the_index_made_anew() throws IOException {
        IntStream.range(0, 300).forEach(i -> bench.add("Actor " + i));
        assertEquals(300, total(bench));
        bench.close();
        for (Path file : files()) {
            if (Files.exists(file) && Files.size(file) > 40) {
                flip(file, Files.size(file) / 2);
            }
            SearchBench again = reopen();
            assertEquals(file.toString(), 300, total(again));
            again.close();
        }
    }

    @Test
    public void an_index_that_is_deleted_while_it_is_open_is_made_anew() throws IOException {
        bench.add("Eau vive");
        assertEquals(1, total(bench));
        for (Path file : files()) {
            Files.delete(file);
        }
        bench.add("Lianes");
        assertEquals(List.of("Eau vive", "Lianes"), bench.names(""));
        bench.index.poll();
        bench.add("Zone");
        assertEquals(3, total(bench));
    }

    @Test
    public void files_that_are_no_index_are_in_nobodys_way() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("segments_1"), "not an index");
        Files.writeString(folder.resolve("readme.txt"), "hello");
        bench.add("Eau vive");
        assertEquals(List.of("Eau vive"), bench.names("eau"));
    }

    @Test
    public void a_folder_that_cannot_be_used_is_told_and_tried_again() throws IOException {
        Files.createDirectories(folder.getParent());
        Files.writeString(folder, "a file where the folder should be");
        bench.add("Eau vive");
        assertThrows(IndexUnavailableException.class, () -> bench.names("eau"));
        assertEquals(State.FAILED, bench.index.status().state());
        assertFalse(bench.index.status().reason().isEmpty());
        Files.delete(folder);
        assertEquals(List.of("Eau vive"), bench.names("eau"));
        assertEquals(State.READY, bench.index.status().state());
    }

    @Test
    public void an_index_that_another_process_has_open_is_left_alone() {
        bench.add("Eau vive");
        assertEquals(1, total(bench));
        SearchBench intruder = reopen();
        assertThrows(IndexUnavailableException.class, () -> intruder.names("eau"));
        assertEquals(State.FAILED, intruder.index.status().state());
        bench.add("Lianes");
        assertEquals(2, total(bench));
        bench.close();
        assertEquals(2, total(intruder));
    }

    @Test
    public void a_store_that_breaks_during_the_first_build_is_told_and_tried_again() {
        bench.add("Eau vive");
        bench.actors.beforeEach = () -> {
            throw new IllegalStateException("the database is gone");
        };
        IndexUnavailableException told = assertThrows(IndexUnavailableException.class, () -> bench.names("eau"));
        assertTrue(told.getMessage().contains("the database is gone"));
        bench.actors.beforeEach = () -> {};
        assertEquals(List.of("Eau vive"), bench.names("eau"));
    }

    @Test
    public void an_index_of_another_format_is_made_anew() throws IOException {
        bench.add("Eau vive");
        assertEquals(1, total(bench));
        bench.close();
        try (OpenIndex other = OpenIndex.empty(folder, "0")) {
            other.commit(1);
        }
        assertEquals(List.of("Eau vive"), reopen().names("eau"));
        assertTrue(OpenIndex.existing(folder, "0").isEmpty());
    }

    @Test
    public void an_index_whose_making_was_broken_off_is_made_anew() throws IOException {
        bench.add("Eau vive");
        try (OpenIndex unfinished = OpenIndex.empty(folder, new ActorDocuments(new PackagedTerritories()).format())) {
            unfinished.refresh();
        }
        assertEquals(List.of("Eau vive"), bench.names("eau"));
    }

    @Test
    public void a_directory_restored_from_an_older_backup_is_taken_in_anew() {
        IntStream.range(0, 5).forEach(i -> bench.add("Actor " + i));
        assertEquals(5, total(bench));
        bench.actors.reset();
        bench.add("Eau vive");
        assertEquals(List.of("Eau vive"), bench.names(""));
    }

    @Test
    public void a_change_is_found_at_once_and_what_it_replaced_no_longer() {
        String key = bench.add("Eau vive");
        assertEquals(List.of("Eau vive"), bench.names("eau"));
        bench.actors.put(key, SearchBench.profile("Feu sacré"));
        assertEquals(List.of(), bench.names("eau"));
        assertEquals(List.of("Feu sacré"), bench.names("feu"));
        bench.actors.remove(key);
        assertEquals(List.of(), bench.names("feu"));
    }

    @Test
    public void what_another_node_changed_is_found_on_this_one() throws IOException {
        SearchBench other = SearchBench.open(bench.actors, folders.newFolder().toPath());
        opened.add(other);
        String key = bench.add("Eau vive");
        assertEquals(List.of("Eau vive"), other.names("eau"));
        other.actors.put(key, SearchBench.profile("Feu sacré"));
        assertEquals(List.of("Feu sacré"), bench.names("feu"));
    }

    @Test
    public void after_a_restart_only_what_is_new_is_taken_in() {
        IntStream.range(0, 20).forEach(i -> bench.add("Actor " + i));
        assertEquals(20, total(bench));
        bench.close();
        bench.add("Eau vive");
        SearchBench again = reopen();
        assertEquals(21, total(again));
        assertEquals(1, bench.actors.scans());
        assertEquals(IndexStatus.ready(21, 21), again.index.status());
    }

    @Test
    public void what_was_not_saved_before_a_crash_is_taken_in_again() throws IOException {
        bench.add("Eau vive");
        assertEquals(1, total(bench));
        bench.add("Lianes");
        assertEquals(2, total(bench));
        Path copy = folders.newFolder().toPath();
        for (Path file : files()) {
            Files.copy(file, copy.resolve(file.getFileName()));
        }
        SearchBench crashed = SearchBench.open(bench.actors, copy);
        opened.add(crashed);
        assertEquals(2, total(crashed));
        assertEquals(1, bench.actors.scans());
    }

    @Test
    public void a_poll_takes_in_changes_and_saves_them() throws IOException {
        bench.add("Eau vive");
        bench.index.start();
        until(() -> bench.index.status().state() == State.READY);
        bench.add("Lianes");
        bench.index.poll();
        assertEquals(IndexStatus.ready(2, 2), bench.index.status());
    }

    @Test
    public void questions_wait_for_the_first_build_which_tells_how_far_it_is() throws Exception {
        IntStream.range(0, 10).forEach(i -> bench.add("Actor " + i));
        CountDownLatch reached = new CountDownLatch(4);
        CountDownLatch goOn = new CountDownLatch(1);
        bench.actors.beforeEach = () -> {
            reached.countDown();
            if (reached.getCount() == 0) {
                waitFor(goOn);
            }
        };
        bench.index.start();
        CompletableFuture<Integer> answer = CompletableFuture.supplyAsync(() -> bench.names("actor").size());
        waitFor(reached);
        assertEquals(IndexStatus.building(3, 10, 0, 0), bench.index.status());
        assertFalse(answer.isDone());
        goOn.countDown();
        assertEquals(10, answer.get(30, TimeUnit.SECONDS).intValue());
        assertEquals(1, bench.actors.scans());
    }

    @Test
    public void while_it_is_made_again_the_old_one_answers_and_takes_in_changes() throws Exception {
        String first = bench.add("Actor A");
        String gone = bench.add("Actor B");
        bench.add("Actor C");
        assertEquals(3, total(bench));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        bench.actors.beforeEach = () -> {
            begun.countDown();
            waitFor(goOn);
        };
        bench.index.rebuild();
        waitFor(begun);
        bench.actors.put(first, SearchBench.profile("Actor AA"));
        bench.actors.remove(gone);
        bench.add("Actor D");
        List<String> now = List.of("Actor AA", "Actor C", "Actor D");
        assertEquals(now, bench.names("actor"));
        assertEquals(State.BUILDING, bench.index.status().state());
        goOn.countDown();
        until(() -> bench.index.status().state() == State.READY);
        assertEquals(now, bench.names("actor"));
        assertEquals(3, bench.index.status().documents());
    }

    @Test
    public void making_it_again_mends_what_the_change_log_never_told() throws Exception {
        bench.add("Eau vive");
        assertEquals(1, total(bench));
        bench.index.search(searcher -> null);
        bench.index.rebuild();
        until(() -> bench.index.status().state() == State.READY);
        assertEquals(2, bench.actors.scans());
        assertEquals(1, bench.index.status().documents());
    }

    @Test
    public void many_may_ask_while_others_change() throws Exception {
        IntStream.range(0, 50).forEach(i -> bench.add("Actor " + i));
        List<CompletableFuture<Void>> people = new ArrayList<>();
        for (int person = 0; person < 6; person++) {
            String name = "Personne" + person;
            people.add(CompletableFuture.runAsync(() -> IntStream.range(0, 30).forEach(i -> {
                synchronized (bench.actors) {
                    bench.add(name + " " + i);
                }
                assertEquals(i + 1, bench.search.search(ActorQuery.text(name)).total());
            })));
        }
        bench.index.rebuild();
        CompletableFuture.allOf(people.toArray(CompletableFuture[]::new)).get(60, TimeUnit.SECONDS);
        assertEquals(230, total(bench));
    }

    @Test
    public void when_the_app_stops_no_thread_no_lock_and_no_open_file_is_left() throws Exception {
        IntStream.range(0, 200).forEach(i -> bench.add("Actor " + i));
        bench.actors.beforeEach = Thread::yield;
        bench.index.start();
        bench.close();
        assertFalse(Thread.getAllStackTraces().keySet().stream().anyMatch(thread -> thread.getName().equals("maillage-actor-index")));
        assertThrows(IndexUnavailableException.class, () -> bench.names("actor"));
        bench.index.start();
        bench.index.rebuild();
        bench.index.poll();
        bench.close();
        Path descriptors = Path.of("/proc/self/fd");
        if (Files.isDirectory(descriptors)) {
            try (Stream<Path> open = Files.list(descriptors)) {
                assertFalse(open.anyMatch(file -> linksInto(file, folder)));
            }
        }
        assertEquals(200, total(reopen()));
    }

    private SearchBench reopen() {
        SearchBench again = SearchBench.open(bench.actors, folder);
        opened.add(again);
        return again;
    }

    private static long total(SearchBench bench) {
        return bench.search.search(ActorQuery.ALL).total();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("write.lock")).toList();
        }
    }

    private static void truncate(Path file, long size) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(size);
        }
    }

    private static void flip(Path file, long position) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer one = ByteBuffer.allocate(1);
            channel.read(one, position);
            channel.write(ByteBuffer.wrap(new byte[] {(byte) ~one.get(0)}), position);
        }
    }

    private static boolean linksInto(Path link, Path folder) {
        try {
            return Files.readSymbolicLink(link).startsWith(folder);
        } catch (IOException e) {
            return false;
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertTrue(latch.await(30, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void until(BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            assertTrue("in time", System.nanoTime() < deadline);
            Thread.onSpinWait();
        }
    }
}
