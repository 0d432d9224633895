package org.maillage.actor.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.maillage.actor.Actor;
import org.maillage.actor.ActorField;
import org.maillage.actor.ActorKey;
import org.maillage.actor.ActorProfile;
import org.maillage.actor.Actors.Change;
import org.maillage.actor.FieldChange;
import org.maillage.actor.Revision;
import org.maillage.actor.StaleActorException;
import org.maillage.fixtures.TestActiveObjects;
import org.maillage.fixtures.TestDatabase;

@RunWith(Parameterized.class)
public final class ActorStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-23T18:30:00.123Z");
    private static final Clock CLOCK = Clock.fixed(NOW.plusNanos(456), ZoneOffset.UTC);
    private static final ActorKey LIANES = new ActorKey("lianes");
    private static final ActorKey OTHER = new ActorKey("other");

    @Parameters(name = "{0}")
    public static Object[] databases() {
        return TestDatabase.values();
    }

    private final TestActiveObjects ao;
    private ActorStore store;

    public ActorStoreTest(TestDatabase database) {
        this.ao = TestActiveObjects.open(database, ActorRow.class, ActorRevisionRow.class, ActorRedirectRow.class,
                ActorChangeRow.class, ChangeCounterRow.class);
    }

    @Before
    public void open() {
        store = new ActorStore(ao.service(), CLOCK);
    }

    @After
    public void close() {
        ao.close();
    }

    @Test
    public void a_key_that_is_taken_is_refused_and_nothing_changes() {
        Actor first = insert(LIANES, named("Lianes coopération"));
        assertThrows(IllegalStateException.class, () -> insert(LIANES, named("Another")));
        assertEquals(Optional.of(first), store.find(LIANES));
        assertEquals(1, store.latestChange());
    }

    @Test
    public void a_key_that_leads_elsewhere_since_a_merge_is_taken() {
        insert(OTHER, named("Other"));
        store.redirect(LIANES, OTHER);
        assertThrows(IllegalStateException.class, () -> insert(LIANES, named("Lianes")));
    }

    @Test
    public void a_change_made_from_an_older_version_is_refused_with_the_current_one() {
        Actor first = insert(LIANES, named("Lianes"));
        Actor second = update(first, named("Lianes coopération"));
        StaleActorException stale = assertThrows(StaleActorException.class, () -> update(first, named("Lianes !")));
        assertEquals(second, stale.current());
        assertEquals(2, store.history(LIANES).size());
        assertEquals(2, store.latestChange());
    }

    @Test
    public void an_actor_that_does_not_exist_cannot_be_updated() {
        Actor ghost = new Actor(LIANES, 1, ActorProfile.EMPTY, false, NOW, "claire");
        assertThrows(IllegalStateException.class, () -> update(ghost, named("Ghost")));
    }

    @Test
    public void of_many_who_change_the_same_version_at_once_exactly_one_succeeds() throws Exception {
        Actor first = insert(LIANES, named("Lianes"));
        List<Boolean> outcomes = together(8, i -> {
            try {
                new ActorStore(ao.service(), CLOCK).update(first, named("Lianes " + i), false, Revision.Kind.EDITED, "u" + i);
                return true;
            } catch (StaleActorException e) {
                return false;
            }
        });
        assertEquals(1, outcomes.stream().filter(outcome -> outcome).count());
        assertEquals(2, store.find(LIANES).orElseThrow().version());
    }

    @Test
    public void changes_made_at_once_become_visible_in_the_order_of_their_numbers_without_a_gap() throws Exception {
        List<Long> seen = new ArrayList<>();
        ExecutorService reader = Executors.newSingleThreadExecutor();
        Future<?> reading = reader.submit(() -> {
            long last = 0;
            while (last < 40) {
                for (Change change : store.changesAfter(last, 3)) {
                    last = change.number();
                    seen.add(last);
                }
            }
        });
        together(40, i -> insert(new ActorKey("actor-" + i), named("Actor " + i)));
        reading.get();
        reader.shutdown();
        assertEquals(IntStream.rangeClosed(1, 40).mapToObj(Long::valueOf).toList(), seen);
    }

    @Test
    public void what_is_rolled_back_leaves_neither_actor_nor_change() {
        assertThrows(UnsupportedOperationException.class, () -> ao.service().executeInTransaction(() -> {
            insert(LIANES, named("Lianes"));
            throw new UnsupportedOperationException();
        }));
        assertEquals(Optional.empty(), store.find(LIANES));
        assertEquals(0, store.latestChange());
        insert(OTHER, named("Other"));
        assertEquals(List.of(new Change(1, OTHER)), store.changesAfter(0, 10));
    }

    @Test
    public void a_field_that_is_no_identifier_is_not_looked_up() {
        assertThrows(IllegalArgumentException.class, () -> store.findByIdentifier(ActorField.NAME, "x"));
    }

    @Test
    public void an_unknown_key_is_found_nowhere() {
        assertEquals(Optional.empty(), store.find(LIANES));
        assertEquals(Map.of(), store.findAll(List.of(LIANES, OTHER)));
        assertEquals(Map.of(), store.findAll(List.of()));
        assertEquals(List.of(), store.history(LIANES));
        assertEquals(Optional.empty(), store.profileAt(LIANES, 1));
    }

    @Test
    public void every_text_comes_back_exactly() {
        ActorProfile profile = named("L’Eau vive \uD83D\uDCA7 \u202Bعربي\u202C <b>\"O'Brien\"</b> \\ {0} ; , \u00A0fin")
                .with(ActorField.FORMER_NAMES, "Un", "Deux ; trois", "{\"json\": [1]}")
                .with(ActorField.DESCRIPTION, "é\uD83C\uDF0D\n".repeat(5_000).substring(0, 20_000));
        Actor stored = insert(LIANES, profile);
        assertEquals(NOW, stored.changedAt());
        assertEquals(Optional.of(stored), store.find(LIANES));
        assertEquals(Optional.of(profile), store.profileAt(LIANES, 1));
    }

    @Test
    public void the_longest_name_of_four_byte_characters_fits() {
        ActorProfile profile = named("\uD83D\uDCA7".repeat(125));
        assertEquals(profile, insert(LIANES, profile).profile());
        assertEquals(Optional.of(profile), store.find(LIANES).map(Actor::profile));
    }

    @Test
    public void a_profile_without_any_value_is_stored() {
        Actor stored = insert(LIANES, ActorProfile.EMPTY);
        assertEquals(Optional.of(stored), store.find(LIANES));
    }

    @Test
    public void an_identifier_that_was_taken_away_no_longer_finds_the_actor() {
        Actor first = insert(LIANES, named("Lianes").with(ActorField.SIREN, "732829320").with(ActorField.RNA, "W595000001"));
        assertEquals(List.of(first), store.findByIdentifier(ActorField.SIREN, "732829320"));
        assertEquals(List.of(first), store.findByIdentifier(ActorField.RNA, "W595000001"));
        update(first, named("Lianes"));
        assertEquals(List.of(), store.findByIdentifier(ActorField.SIREN, "732829320"));
    }

    @Test
    public void archived_actors_carry_their_identifier_and_name_but_are_not_counted() {
        Actor first = insert(LIANES, named("Lianes").with(ActorField.UAI, "0951099D"));
        Actor archived = store.update(first, first.profile(), true, Revision.Kind.ARCHIVED, "claire");
        assertEquals(List.of(archived), store.findByIdentifier(ActorField.UAI, "0951099D"));
        assertEquals(List.of(archived), store.findByName("Lianes"));
        assertEquals(0, store.count());
    }

    @Test
    public void a_name_finds_all_of_exactly_that_name_by_key() {
        insert(OTHER, named("LIANES"));
        IntStream.range(10, 22).forEach(i -> insert(new ActorKey("lianes-" + i), named("Lianes")));
        List<String> keys = store.findByName("Lianes").stream().map(actor -> actor.key().value()).toList();
        assertEquals(IntStream.range(10, 22).mapToObj(i -> "lianes-" + i).toList(), keys);
    }

    @Test
    public void a_key_from_before_a_merge_leads_to_the_actor_even_after_the_next_merge() {
        Actor last = insert(new ActorKey("last"), named("Last"));
        store.redirect(LIANES, OTHER);
        store.redirect(OTHER, last.key());
        assertEquals(Optional.of(last), store.find(LIANES));
        assertEquals(Map.of(LIANES, last, OTHER, last, last.key(), last), store.findAll(List.of(LIANES, OTHER, last.key())));
    }

    @Test
    public void history_tells_each_step_latest_first() {
        Actor first = insert(LIANES, named("Lianes").with(ActorField.ACRONYM, "LC"));
        Actor second = update(first, named("Lianes coopération"));
        store.update(second, second.profile(), true, Revision.Kind.ARCHIVED, "claire");
        List<Revision> history = store.history(LIANES);
        assertEquals(List.of(
                new Revision(3, Revision.Kind.ARCHIVED, NOW, "claire", List.of()),
                new Revision(2, Revision.Kind.EDITED, NOW, "amelie", List.of(
                        new FieldChange(ActorField.NAME, List.of("Lianes"), List.of("Lianes coopération")),
                        new FieldChange(ActorField.ACRONYM, List.of("LC"), List.of())))), history.subList(0, 2));
        assertEquals(Revision.Kind.CREATED, history.get(2).kind());
        assertEquals(Optional.of(first.profile()), store.profileAt(LIANES, 1));
        assertEquals(Optional.empty(), store.profileAt(LIANES, 4));
    }

    @Test
    public void the_change_log_is_read_on_from_any_number() {
        assertEquals(0, store.latestChange());
        Actor first = insert(LIANES, named("Lianes"));
        insert(OTHER, named("Other"));
        update(first, named("Lianes coopération"));
        assertEquals(3, store.latestChange());
        assertEquals(List.of(new Change(2, OTHER), new Change(3, LIANES)), store.changesAfter(1, 10));
        assertEquals(List.of(new Change(1, LIANES)), store.changesAfter(0, 1));
        assertEquals(List.of(), store.changesAfter(3, 10));
    }

    @Test
    public void all_actors_are_handed_over_by_key_in_batches_archived_ones_included() {
        IntStream.range(0, 450).forEach(i -> insert(new ActorKey("a-" + i), named("Actor " + i)));
        Actor one = insert(new ActorKey("a0b"), named("One"));
        store.update(one, one.profile(), true, Revision.Kind.ARCHIVED, "claire");
        List<String> keys = new ArrayList<>();
        store.forEach(actor -> keys.add(actor.key().value()));
        assertEquals(451, keys.size());
        assertEquals(keys.stream().sorted().toList(), keys);
        assertEquals(450, store.count());
    }

    @Test
    public void a_page_of_actors_takes_the_same_number_of_queries_however_many_it_shows() {
        List<ActorKey> keys = IntStream.range(0, 50).mapToObj(i -> new ActorKey("actor-" + i)).toList();
        keys.forEach(key -> insert(key, named("Actor " + key)));
        int before = ao.calls();
        assertEquals(50, store.findAll(keys).size());
        assertEquals(1, ao.calls() - before);
        assertTrue(store.findAll(keys).get(keys.get(7)).profile().name().endsWith("actor-7"));
        assertFalse(store.findAll(keys).get(keys.get(7)).archived());
    }

    private Actor insert(ActorKey key, ActorProfile profile) {
        return store.insert(key, profile, Revision.Kind.CREATED, "claire");
    }

    private Actor update(Actor base, ActorProfile profile) {
        return store.update(base, profile, false, Revision.Kind.EDITED, "amelie");
    }

    private static ActorProfile named(String name) {
        return ActorProfile.EMPTY.with(ActorField.TYPE, "association").with(ActorField.NAME, name);
    }

    private interface Work<T> {
        T run(int number) throws Exception;
    }

    private static <T> List<T> together(int times, Work<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Callable<T>> tasks = new ArrayList<>();
            IntStream.range(0, times).forEach(i -> tasks.add(() -> work.run(i)));
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
