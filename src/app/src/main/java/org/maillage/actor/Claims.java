package org.maillage.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The stored claims, and the editors that came of them. Knows nothing of rights; {@link ClaimService} does. */
public interface Claims {

    /** Stores a new claim. */
    void add(Claim claim);

    /** Returns a claim by its id. */
    Optional<Claim> find(String id);

    /** Returns the claims that wait for a decision, oldest first. */
    List<Claim> pending();

    /** Returns an actor's claims, latest first. */
    List<Claim> of(ActorKey actor);

    /**
     * Stores a decision if the claim is still pending; a granted one makes its user an editor in the same transaction.
     *
     * @return false if somebody decided first, and then nothing changed
     */
    boolean decide(Claim decided);

    /** Returns the user keys that may edit an actor as its members, sorted. */
    Set<String> editors(ActorKey actor);

    /** Returns the actors a user may edit as a member. */
    Set<ActorKey> editedBy(String userKey);

    /** Takes an editor away. Returns whether something changed. */
    boolean removeEditor(ActorKey actor, String userKey);
}
