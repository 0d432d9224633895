package org.maillage.network;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maillage.host.AccessDeniedException;
import org.maillage.host.AuditTrail;
import org.maillage.host.Caller;
import org.maillage.host.InvalidInputException;
import org.maillage.host.Problem;

/**
 * The networks and their people, as a caller may see and change them. Everybody who is logged in reads; administrators
 * write; every change of a role is audited.
 */
@Named
public final class NetworkService {

    private final Networks networks;
    private final AuditTrail audit;

    @Inject
    public NetworkService(Networks networks, AuditTrail audit) {
        this.networks = networks;
        this.audit = audit;
    }

    /** Returns all networks, ordered by name. */
    public List<Network> all(Caller caller) {
        caller.requireUserKey();
        return networks.all();
    }

    /** Returns a network by its key. */
    public Optional<Network> find(Caller caller, String key) {
        caller.requireUserKey();
        return networks.find(key);
    }

    /**
     * Stores a network, in the place of one with the same key.
     *
     * @throws AccessDeniedException if the caller is no administrator
     */
    public void save(Caller caller, Network network) {
        requireAdministrator(caller);
        networks.save(network);
        audit.record(caller.requireUserKey(), "network.saved", network.key(), "");
    }

    /**
     * Stores those of the given networks whose key is still free; existing ones keep what people made of them.
     *
     * @return how many were added
     * @throws AccessDeniedException if the caller is no administrator
     */
    public int addMissing(Caller caller, List<Network> seeds) {
        requireAdministrator(caller);
        List<Network> missing =
                seeds.stream().filter(seed -> networks.find(seed.key()).isEmpty()).toList();
        missing.forEach(seed -> save(caller, seed));
        return missing.size();
    }

    /** Returns the user keys that hold a role, sorted. */
    public Set<String> holders(Caller caller, String networkKey, NetworkRole role) {
        caller.requireUserKey();
        return networks.holders(networkKey, role);
    }

    /** Returns the keys of the networks in which the caller holds a role; none for a visitor. */
    public Set<String> heldBy(Caller caller, NetworkRole role) {
        return caller.userKey().map(user -> networks.heldBy(user, role)).orElse(Set.of());
    }

    /**
     * Gives a role in a network.
     *
     * @throws AccessDeniedException if the caller is no administrator
     * @throws InvalidInputException if there is no such network
     */
    public void grant(Caller caller, String networkKey, NetworkRole role, String userKey) {
        requireAdministrator(caller);
        if (networks.find(networkKey).isEmpty()) {
            throw new InvalidInputException(Problem.of("network", "network.unknown", networkKey));
        }
        if (networks.grant(networkKey, role, userKey)) {
            audit.record(caller.requireUserKey(), "role.granted." + role.code(), networkKey, userKey);
        }
    }

    /**
     * Takes a role away; harmless if the user does not hold it.
     *
     * @throws AccessDeniedException if the caller is no administrator
     */
    public void revoke(Caller caller, String networkKey, NetworkRole role, String userKey) {
        requireAdministrator(caller);
        if (networks.revoke(networkKey, role, userKey)) {
            audit.record(caller.requireUserKey(), "role.revoked." + role.code(), networkKey, userKey);
        }
    }

    private static void requireAdministrator(Caller caller) {
        caller.requireUserKey();
        if (!caller.administrator()) {
            throw new AccessDeniedException("administratorOnly");
        }
    }
}
