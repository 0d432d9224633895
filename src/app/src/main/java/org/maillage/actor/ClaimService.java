package org.maillage.actor;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maillage.host.AccessDeniedException;
import org.maillage.host.AuditTrail;
import org.maillage.host.Caller;
import org.maillage.host.InvalidInputException;
import org.maillage.host.KeyGenerator;
import org.maillage.host.Problem;

/** Members claim a profile, officers grant or refuse, and both are audited. */
@Named
public final class ClaimService {

    /** Longest message a claimant may send, in characters. */
    public static final int MAX_MESSAGE = 1_000;

    private final ActorService actors;
    private final ActorPolicy policy;
    private final Claims claims;
    private final AuditTrail audit;
    private final KeyGenerator keys;
    private final Clock clock;

    @Inject
    public ClaimService(
            ActorService actors, ActorPolicy policy, Claims claims, AuditTrail audit, KeyGenerator keys, Clock clock) {
        this.actors = actors;
        this.policy = policy;
        this.claims = claims;
        this.audit = audit;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Asks to keep an actor's profile. Asking again while a claim of the same user waits returns that claim.
     *
     * @throws AccessDeniedException if nobody is logged in or the actor does not exist for them
     * @throws InvalidInputException if the user is an editor already or the message is too long
     */
    public Claim claim(Caller caller, ActorKey key, String message) {
        String userKey = caller.requireUserKey();
        Actor actor = require(caller, key);
        if (claims.editors(actor.key()).contains(userKey)) {
            throw new InvalidInputException(Problem.of("", "claim.alreadyEditor"));
        }
        if (message.length() > MAX_MESSAGE) {
            throw new InvalidInputException(Problem.of(
                    "message", "text.tooLong", String.valueOf(MAX_MESSAGE), String.valueOf(message.length())));
        }
        Optional<Claim> waiting = claims.of(actor.key()).stream()
                .filter(claim -> claim.state() == Claim.State.PENDING && claim.userKey().equals(userKey))
                .findFirst();
        if (waiting.isPresent()) {
            return waiting.get();
        }
        Claim claim = new Claim(
                keys.next(), actor.key(), userKey, message.strip(), clock.instant().truncatedTo(ChronoUnit.MILLIS),
                Claim.State.PENDING, "");
        claims.add(claim);
        audit.record(userKey, "claim.made", actor.key().value(), userKey);
        return claim;
    }

    /** Returns the waiting claims the caller may decide, oldest first. */
    public List<Claim> pending(Caller caller) {
        caller.requireUserKey();
        return claims.pending().stream().filter(claim -> mayDecide(caller, claim)).toList();
    }

    /** Returns an actor's claims, latest first: all of them to who keeps the actor, to others their own. */
    public List<Claim> of(Caller caller, ActorKey key) {
        Actor actor = require(caller, key);
        boolean keeper = policy.keeps(caller, actor);
        return claims.of(actor.key()).stream()
                .filter(claim -> keeper || caller.userKey().equals(Optional.of(claim.userKey())))
                .toList();
    }

    /** Makes the claimant an editor of the actor. See {@link #refuse}. */
    public Claim grant(Caller caller, String id) {
        return decide(caller, id, Claim.State.GRANTED);
    }

    /**
     * Refuses a claim.
     *
     * @throws AccessDeniedException if the claim is unknown or not the caller's to decide
     * @throws InvalidInputException if it was decided before
     */
    public Claim refuse(Caller caller, String id) {
        return decide(caller, id, Claim.State.REFUSED);
    }

    /** Returns who may edit an actor as a member, sorted; only its keepers and its editors are told. */
    public Set<String> editors(Caller caller, ActorKey key) {
        Actor actor = require(caller, key);
        return policy.mayEdit(caller, actor) ? claims.editors(actor.key()) : Set.of();
    }

    /**
     * Takes an editor away from an actor.
     *
     * @throws AccessDeniedException if the caller does not keep the actor and is not that editor
     */
    public void revoke(Caller caller, ActorKey key, String userKey) {
        Actor actor = require(caller, key);
        boolean self = caller.userKey().equals(Optional.of(userKey));
        ActorPolicy.require(caller, self || policy.keeps(caller, actor), "actor.notKeeper");
        if (claims.removeEditor(actor.key(), userKey)) {
            audit.record(caller.requireUserKey(), "editor.revoked", actor.key().value(), userKey);
        }
    }

    private Claim decide(Caller caller, String id, Claim.State outcome) {
        caller.requireUserKey();
        Claim claim = claims.find(id)
                .filter(found -> mayDecide(caller, found))
                .orElseThrow(() -> new AccessDeniedException("claim.unknown"));
        Claim decided = claim.decided(outcome, caller.requireUserKey());
        if (claim.state() != Claim.State.PENDING || !claims.decide(decided)) {
            throw new InvalidInputException(Problem.of("", "claim.alreadyDecided"));
        }
        audit.record(caller.requireUserKey(), "claim." + outcome.code(), claim.actor().value(), claim.userKey());
        return decided;
    }

    private boolean mayDecide(Caller caller, Claim claim) {
        return actors.find(caller, claim.actor())
                .map(actor -> policy.keeps(caller, actor))
                .orElse(false);
    }

    private Actor require(Caller caller, ActorKey key) {
        return actors.find(caller, key).orElseThrow(() -> new AccessDeniedException("actor.unknown"));
    }
}
