package org.maillage.actor.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.maillage.actor.ActorKey;
import org.maillage.actor.Claim;
import org.maillage.actor.Claim.State;
import org.maillage.fixtures.TestActiveObjects;
import org.maillage.fixtures.TestDatabase;

@RunWith(Parameterized.class)
public final class ClaimStoreTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final ActorKey LIANES = new ActorKey("lianes");

    @Parameters(name = "{0}")
    public static Object[] databases() {
        return TestDatabase.values();
    }

    private final TestActiveObjects ao;
    private final ClaimStore store;

    public ClaimStoreTest(TestDatabase database) {
        ao = TestActiveObjects.open(database, ClaimRow.class, ActorEditorRow.class);
        store = new ClaimStore(ao.service(), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    @After
    public void close() {
        ao.close();
    }

    @Test
    public void a_claim_that_nobody_made_cannot_be_decided() {
        assertFalse(store.decide(claim("c1", "amelie", 0).decided(State.GRANTED, "claire")));
        assertEquals(Optional.empty(), store.find("c1"));
        assertEquals(Set.of(), store.editors(LIANES));
    }

    @Test
    public void of_two_who_decide_at_once_only_one_does() throws Exception {
        Claim claim = claim("c1", "amelie", 0);
        store.add(claim);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Callable<Boolean>> both = List.of(
                () -> store.decide(claim.decided(State.GRANTED, "claire")),
                () -> store.decide(claim.decided(State.REFUSED, "paul")));
        int decisions = 0;
        for (Future<Boolean> one : threads.invokeAll(both)) {
            decisions += one.get() ? 1 : 0;
        }
        threads.shutdown();
        assertEquals(1, decisions);
        boolean granted = store.find("c1").orElseThrow().state() == State.GRANTED;
        assertEquals(granted ? Set.of("amelie") : Set.of(), store.editors(LIANES));
    }

    @Test
    public void a_refused_claim_makes_no_editor() {
        store.add(claim("c1", "amelie", 0));
        assertTrue(store.decide(claim("c1", "amelie", 0).decided(State.REFUSED, "claire")));
        assertEquals("claire", store.find("c1").orElseThrow().decidedBy());
        assertEquals(Set.of(), store.editors(LIANES));
        assertEquals(List.of(), store.pending());
    }

    @Test
    public void granting_two_claims_of_the_same_user_makes_one_editor() {
        store.add(claim("c1", "amelie", 0));
        store.add(claim("c2", "amelie", 1));
        assertTrue(store.decide(claim("c1", "amelie", 0).decided(State.GRANTED, "claire")));
        assertTrue(store.decide(claim("c2", "amelie", 1).decided(State.GRANTED, "claire")));
        assertEquals(Set.of("amelie"), store.editors(LIANES));
        assertEquals(Set.of(LIANES), store.editedBy("amelie"));
        assertTrue(store.removeEditor(LIANES, "amelie"));
        assertFalse(store.removeEditor(LIANES, "amelie"));
        assertEquals(Set.of(), store.editedBy("amelie"));
    }

    @Test
    public void waiting_claims_come_oldest_first_and_an_actors_claims_latest_first() {
        Claim late = claim("c1", "zoe", 5);
        Claim early = new Claim("c2", LIANES, "amelie", "", NOON, State.PENDING, "");
        store.add(late);
        store.add(early);
        assertEquals(List.of(early, late), store.pending());
        assertEquals(List.of(late, early), store.of(LIANES));
        assertEquals(List.of(), store.of(new ActorKey("other")));
    }

    private static Claim claim(String id, String user, int minutes) {
        return new Claim(id, LIANES, user, "C’est « nous » \uD83D\uDE42", NOON.plusSeconds(60L * minutes), State.PENDING, "");
    }
}
