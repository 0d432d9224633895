package org.maillage.actor;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.maillage.host.AccessDeniedException;
import org.maillage.host.Caller;
import org.maillage.host.InvalidInputException;
import org.maillage.host.KeyGenerator;
import org.maillage.host.Problem;

/**
 * Reading and changing actors, as the caller may ({@link ActorPolicy}) and as the rules want it ({@link ActorRules}).
 * Nothing is stored unless all of it is right.
 */
@Named
public final class ActorService {

    private final Actors actors;
    private final ActorPolicy policy;
    private final ActorRules rules;
    private final IdentifierUniqueness uniqueness;
    private final KeyGenerator keys;

    @Inject
    public ActorService(
            Actors actors, ActorPolicy policy, ActorRules rules, IdentifierUniqueness uniqueness, KeyGenerator keys) {
        this.actors = actors;
        this.policy = policy;
        this.rules = rules;
        this.uniqueness = uniqueness;
        this.keys = keys;
    }

    /**
     * Returns an actor by its key, or by one it had before; empty also where the caller may not know of it.
     *
     * @throws AccessDeniedException if nobody is logged in
     */
    public Optional<Actor> find(Caller caller, ActorKey key) {
        caller.requireUserKey();
        return actors.find(key).filter(actor -> policy.mayRead(caller, actor));
    }

    /**
     * Stores a new actor under a fresh key.
     *
     * @param typed the profile as somebody gave it
     * @throws AccessDeniedException if the caller may not create actors
     * @throws InvalidInputException if the profile breaks a rule or an identifier is taken
     */
    public Actor create(Caller caller, ActorProfile typed) {
        return create(caller, new ActorKey(keys.next()), typed, Revision.Kind.CREATED);
    }

    /** Stores a new actor under a given key; for imports, which bring keys along. See {@link #create(Caller, ActorProfile)}. */
    public Actor create(Caller caller, ActorKey key, ActorProfile typed, Revision.Kind kind) {
        ActorPolicy.require(caller, policy.mayCreate(caller), "actor.mayNotCreate");
        ActorProfile checked = rules.check(typed);
        List<Problem> problems = membershipProblems(caller, Set.of(), checked);
        problems.addAll(uniqueness.problems(checked, Optional.empty()));
        refuse(problems);
        return actors.insert(key, checked, kind, caller.requireUserKey());
    }

    /**
     * Stores the next version of an actor. A profile equal to the stored one makes no new version.
     *
     * @param baseVersion the version the change was made from
     * @return the actor as stored
     * @throws AccessDeniedException if the caller may not edit this actor, or it does not exist for them
     * @throws StaleActorException if another version was stored since; {@link #merge} then puts the two side by side
     * @throws InvalidInputException if the profile breaks a rule, an identifier is taken, or a field is not the caller's
     */
    public Actor save(Caller caller, ActorKey key, long baseVersion, ActorProfile typed) {
        return save(caller, key, baseVersion, typed, Revision.Kind.EDITED);
    }

    /** Stores the next version of an actor and says how it came about. See {@link #save(Caller, ActorKey, long, ActorProfile)}. */
    public Actor save(Caller caller, ActorKey key, long baseVersion, ActorProfile typed, Revision.Kind kind) {
        Actor current = requireEditable(caller, key);
        ActorProfile checked = rules.check(typed);
        if (current.version() != baseVersion) {
            throw new StaleActorException(current);
        }
        if (checked.equals(current.profile())) {
            return current;
        }
        List<Problem> problems = ownershipProblems(caller, current, checked);
        problems.addAll(membershipProblems(caller, new TreeSet<>(current.profile().networks()), checked));
        problems.addAll(uniqueness.problems(checked, Optional.of(current.key())));
        refuse(problems);
        return actors.update(current, checked, current.archived(), kind, caller.requireUserKey());
    }

    /**
     * Takes an actor out of the directory; it stays stored and can be restored.
     *
     * @throws AccessDeniedException if the caller does not keep this actor
     * @throws StaleActorException if another version was stored since
     */
    public Actor archive(Caller caller, ActorKey key, long baseVersion) {
        return setArchived(caller, key, baseVersion, true);
    }

    /** Puts an archived actor back. See {@link #archive}. */
    public Actor restore(Caller caller, ActorKey key, long baseVersion) {
        return setArchived(caller, key, baseVersion, false);
    }

    /**
     * Returns an actor's history, latest first.
     *
     * @throws AccessDeniedException if the caller may not read it
     */
    public List<Revision> history(Caller caller, ActorKey key) {
        Actor actor = requireReadable(caller, key);
        ActorPolicy.require(caller, policy.mayReadHistory(caller, actor), "actor.mayNotReadHistory");
        return actors.history(actor.key());
    }

    /**
     * Returns the profile a past version had.
     *
     * @throws AccessDeniedException if the caller may not read the history
     */
    public Optional<ActorProfile> profileAt(Caller caller, ActorKey key, long version) {
        Actor actor = requireReadable(caller, key);
        ActorPolicy.require(caller, policy.mayReadHistory(caller, actor), "actor.mayNotReadHistory");
        return actors.profileAt(actor.key(), version);
    }

    /**
     * Puts the caller's change beside what somebody else stored meanwhile.
     *
     * @param baseVersion the version the caller started from
     * @param mine what the caller wanted to save, as typed
     */
    public ProfileMerge merge(Caller caller, ActorKey key, long baseVersion, ActorProfile mine) {
        Actor current = requireEditable(caller, key);
        ActorProfile base = actors.profileAt(current.key(), baseVersion).orElse(ActorProfile.EMPTY);
        return ProfileMerge.of(base, mine, current.profile());
    }

    private Actor setArchived(Caller caller, ActorKey key, long baseVersion, boolean archived) {
        Actor current = requireReadable(caller, key);
        ActorPolicy.require(caller, policy.keeps(caller, current), "actor.notKeeper");
        if (current.version() != baseVersion) {
            throw new StaleActorException(current);
        }
        if (current.archived() == archived) {
            return current;
        }
        Revision.Kind kind = archived ? Revision.Kind.ARCHIVED : Revision.Kind.RESTORED;
        return actors.update(current, current.profile(), archived, kind, caller.requireUserKey());
    }

    private Actor requireReadable(Caller caller, ActorKey key) {
        return find(caller, key).orElseThrow(() -> new AccessDeniedException("actor.unknown"));
    }

    private Actor requireEditable(Caller caller, ActorKey key) {
        Actor actor = requireReadable(caller, key);
        ActorPolicy.require(caller, policy.mayEdit(caller, actor), "actor.notEditor");
        return actor;
    }

    private List<Problem> ownershipProblems(Caller caller, Actor current, ActorProfile wanted) {
        Set<ActorField> allowed = policy.editableFields(caller, current);
        List<Problem> problems = new ArrayList<>();
        for (FieldChange change : FieldChange.between(current.profile(), wanted)) {
            if (!allowed.contains(change.field())) {
                problems.add(Problem.of(change.field().fieldName(), "field.notYours"));
            }
        }
        return problems;
    }

    private List<Problem> membershipProblems(Caller caller, Set<String> before, ActorProfile wanted) {
        Set<String> changed = new TreeSet<>(before);
        wanted.networks().stream().filter(network -> !changed.remove(network)).forEach(changed::add);
        List<Problem> problems = new ArrayList<>();
        for (String network : changed) {
            if (!policy.mayChangeMembership(caller, network)) {
                problems.add(Problem.of(ActorField.NETWORKS.fieldName(), "network.notYours", network));
            }
        }
        return problems;
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }
}
