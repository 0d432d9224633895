package org.maillage.network.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.maillage.fixtures.TestActiveObjects;
import org.maillage.fixtures.TestDatabase;
import org.maillage.network.Network;
import org.maillage.network.NetworkRole;

@RunWith(Parameterized.class)
public final class NetworkStoreTest {

    private static final Network GESCOD = new Network("gescod", "Gescod", "44", "association", "2017-07",
            "https://www.gescod.org", List.of("Ircod", "Arcod + Réciproc’", "MultiCooLor"), "s".repeat(3_000));

    @Parameters(name = "{0}")
    public static Object[] databases() {
        return TestDatabase.values();
    }

    private final TestActiveObjects ao;
    private final NetworkStore store;

    public NetworkStoreTest(TestDatabase database) {
        ao = TestActiveObjects.open(database, NetworkRow.class, NetworkRoleRow.class);
        store = new NetworkStore(ao.service());
    }

    @After
    public void close() {
        ao.close();
    }

    @Test
    public void an_unknown_network_has_no_holders() {
        assertEquals(Optional.empty(), store.find("gescod"));
        assertEquals(Set.of(), store.holders("gescod", NetworkRole.OFFICER));
        assertFalse(store.revoke("gescod", NetworkRole.OFFICER, "claire"));
    }

    @Test
    public void a_saved_network_takes_the_place_of_the_one_with_its_key() {
        store.save(new Network("gescod", "Ircod", "42", "", "", "", List.of(), ""));
        store.save(GESCOD);
        assertEquals(List.of(GESCOD), store.all());
        assertEquals(Optional.of(GESCOD), store.find("gescod"));
    }

    @Test
    public void networks_come_in_french_order_of_their_names() {
        for (String name : List.of("Zone", "écho", "Eau", "abri", "Édit")) {
            store.save(new Network("n-" + name.length() + name.codePointAt(0), name, "44", "", "", "", List.of(), ""));
        }
        assertEquals(List.of("abri", "Eau", "écho", "Édit", "Zone"), store.all().stream().map(Network::name).toList());
    }

    @Test
    public void a_role_is_held_once_however_often_it_is_given() {
        assertTrue(store.grant("gescod", NetworkRole.OFFICER, "claire"));
        assertFalse(store.grant("gescod", NetworkRole.OFFICER, "claire"));
        assertTrue(store.grant("gescod", NetworkRole.COORDINATOR, "claire"));
        assertTrue(store.grant("gescod", NetworkRole.OFFICER, "amelie"));
        assertTrue(store.grant("bfc", NetworkRole.OFFICER, "claire"));
        assertEquals(Set.of("amelie", "claire"), store.holders("gescod", NetworkRole.OFFICER));
        assertEquals(Set.of("bfc", "gescod"), store.heldBy("claire", NetworkRole.OFFICER));
        assertTrue(store.revoke("gescod", NetworkRole.OFFICER, "claire"));
        assertEquals(Set.of("bfc"), store.heldBy("claire", NetworkRole.OFFICER));
        assertEquals(Set.of("gescod"), store.heldBy("claire", NetworkRole.COORDINATOR));
    }
}
