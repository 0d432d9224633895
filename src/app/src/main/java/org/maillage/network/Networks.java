package org.maillage.network;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The stored networks and who holds which role in them. Knows nothing of rights; {@link NetworkService} does. */
public interface Networks {

    /** Returns all networks, ordered by name. */
    List<Network> all();

    /** Returns a network by its key. */
    Optional<Network> find(String key);

    /** Stores a network, in the place of one with the same key. */
    void save(Network network);

    /** Returns the user keys that hold a role in a network, sorted; empty for an unknown network. */
    Set<String> holders(String networkKey, NetworkRole role);

    /** Returns the keys of the networks in which a user holds a role, sorted. */
    Set<String> heldBy(String userKey, NetworkRole role);

    /** Gives a role; giving it twice changes nothing. Returns whether something changed. */
    boolean grant(String networkKey, NetworkRole role, String userKey);

    /** Takes a role away. Returns whether something changed. */
    boolean revoke(String networkKey, NetworkRole role, String userKey);
}
