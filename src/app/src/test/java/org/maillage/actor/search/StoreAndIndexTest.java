package org.maillage.actor.search;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.maillage.actor.Actor;
import org.maillage.actor.ActorKey;
import org.maillage.actor.ActorQuery;
import org.maillage.actor.Revision.Kind;
import org.maillage.fixtures.TestDatabase;
import org.maillage.fixtures.TestDirectory;
import org.maillage.reference.territory.PackagedTerritories;

/** The index over the real store. */
@RunWith(Parameterized.class)
public final class StoreAndIndexTest {

    @Parameters(name = "{0}")
    public static Object[] databases() {
        return TestDatabase.values();
    }

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final TestDirectory directory;
    private ActorIndex index;
    private LuceneActorSearch search;

    public StoreAndIndexTest(TestDatabase database) {
        directory = TestDirectory.open(database);
    }

    @Before
    public void open() {
        IndexFeed feed = new IndexFeed(directory.actors, new ActorDocuments(new PackagedTerritories()));
        index = new ActorIndex(feed, () -> folder.getRoot().toPath(), directory.keys);
        search = new LuceneActorSearch(index, directory.actors);
    }

    @After
    public void close() {
        index.destroy();
        directory.close();
    }

    @Test
    public void a_directory_without_any_actor_is_searched_without_a_change_log() {
        assertEquals(0, search.search(ActorQuery.ALL).total());
    }

    @Test
    public void what_is_rolled_back_is_never_found_and_what_comes_next_is() {
        insert("first", "Eau vive");
        assertEquals(List.of("Eau vive"), names("eau"));
        assertThrows(UnsupportedOperationException.class, () -> directory.ao.executeInTransaction(() -> {
            insert("second", "Eau trouble");
            throw new UnsupportedOperationException();
        }));
        insert("third", "Eau douce");
        assertEquals(List.of("Eau douce", "Eau vive"), names("eau"));
    }

    @Test
    public void what_is_shown_is_what_is_stored() {
        Actor first = insert("first", "Eau vive");
        assertEquals(List.of(first), search.search(ActorQuery.text("eau")).actors());
        Actor second = directory.actors.update(first, TestDirectory.association("Eau claire"), false, Kind.EDITED, "claire");
        assertEquals(List.of(second), search.search(ActorQuery.text("eau claire")).actors());
        directory.actors.update(second, second.profile(), true, Kind.ARCHIVED, "claire");
        assertEquals(List.of(), names(""));
    }

    @Test
    public void more_changes_than_are_read_at_once_are_all_taken_in() {
        assertEquals(0, search.search(ActorQuery.ALL).total());
        IntStream.range(0, 450).forEach(i -> insert("actor-" + i, "Actor " + i));
        assertEquals(450, search.search(ActorQuery.ALL).total());
    }

    private Actor insert(String key, String name) {
        return directory.actors.insert(new ActorKey(key), TestDirectory.association(name), Kind.CREATED, "claire");
    }

    private List<String> names(String text) {
        return search.search(ActorQuery.text(text)).actors().stream().map(actor -> actor.profile().name()).toList();
    }
}
