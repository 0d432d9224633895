package org.maillage.actor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The stored actors: the only door to their tables. Knows nothing of rights or rules; {@link ActorService} does.
 * Every method that writes does so in one transaction of its own and adds a line to the change log.
 */
public interface Actors {

    /** Returns an actor by its key or by a key it had before a merge. */
    Optional<Actor> find(ActorKey key);

    /** Returns the actors with these keys; unknown ones are absent. */
    Map<ActorKey, Actor> findAll(Collection<ActorKey> keys);

    /** Returns the actors that carry this identifier, archived ones included. {@code field} is one of the identifiers. */
    List<Actor> findByIdentifier(ActorField field, String canonicalValue);

    /** Returns the actors with exactly this name, archived ones included, ordered by key; at most five hundred. */
    List<Actor> findByName(String name);

    /**
     * Stores a new actor as version 1.
     *
     * @throws IllegalStateException if the key is taken
     */
    Actor insert(ActorKey key, ActorProfile profile, Revision.Kind kind, String userKey);

    /**
     * Stores the next version of an actor.
     *
     * @param base the version the change was made from
     * @throws StaleActorException if another version was stored since
     */
    Actor update(Actor base, ActorProfile profile, boolean archived, Revision.Kind kind, String userKey);

    /** Returns the profile a past version had. */
    Optional<ActorProfile> profileAt(ActorKey key, long version);

    /** Returns an actor's history, latest first. */
    List<Revision> history(ActorKey key);

    /** Hands over all actors, archived ones included, ordered by key, reading in batches. Not for use while answering a request. */
    void forEach(Consumer<Actor> consumer);

    /** Returns how many actors there are, archived ones not counted. */
    long count();

    /** Returns the number of the latest line of the change log, 0 while it is empty. */
    long latestChange();

    /** Returns the lines of the change log after a number, oldest first, at most {@code limit}. */
    List<Change> changesAfter(long number, int limit);

    /**
     * A line of the change log, by which every node keeps its index current.
     *
     * @param number grows with every change
     * @param key the actor that changed
     */
    record Change(long number, ActorKey key) {}
}
