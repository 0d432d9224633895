package org.maillage.host.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.maillage.fixtures.TestActiveObjects;
import org.maillage.fixtures.TestDatabase;
import org.maillage.host.AuditTrail.Line;

@RunWith(Parameterized.class)
public final class AuditStoreTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Parameters(name = "{0}")
    public static Object[] databases() {
        return TestDatabase.values();
    }

    private final TestActiveObjects ao;
    private final AuditStore trail;

    public AuditStoreTest(TestDatabase database) {
        ao = TestActiveObjects.open(database, AuditLineRow.class);
        trail = new AuditStore(ao.service(), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    @After
    public void close() {
        ao.close();
    }

    @Test
    public void a_line_of_work_that_is_rolled_back_is_not_kept() {
        AoTransactions transactions = new AoTransactions(ao.service());
        assertThrows(UnsupportedOperationException.class, () -> transactions.inTransaction(() -> {
            trail.record("claire", "claim.granted", "lianes", "amelie");
            throw new UnsupportedOperationException();
        }));
        assertEquals(List.of(), trail.latest("", 10));
    }

    @Test
    public void lines_come_latest_first_of_one_subject_or_of_all() {
        trail.record("claire", "claim.granted", "lianes", "amelie");
        trail.record("admin", "network.saved", "gescod", "");
        trail.record("claire", "editor.revoked", "lianes", "amelie");
        Line last = new Line(NOON, "claire", "editor.revoked", "lianes", "amelie");
        assertEquals(List.of(last, new Line(NOON, "claire", "claim.granted", "lianes", "amelie")), trail.latest("lianes", 10));
        assertEquals(List.of(last, new Line(NOON, "admin", "network.saved", "gescod", "")), trail.latest("", 2));
    }
}
