package org.maillage.actor.search;

import java.util.Objects;

/**
 * How this node's index is, for the set-up page.
 *
 * @param state whether it answers
 * @param done while it is built, the actors taken in so far; else 0
 * @param total while it is built, how many there are, as far as known; else 0
 * @param reason why it failed, as the machine says it; else {@code ""}
 * @param documents actors in it that can be found, archived ones included
 * @param change number of the latest change it has taken in
 */
public record IndexStatus(State state, long done, long total, String reason, long documents, long change) {

    /** What the index is doing. */
    public enum State {
        /** Answers, and follows the change log. */
        READY,
        /** Is being made. Answers come from the one before; where there was none, they wait for it. */
        BUILDING,
        /** Could not be opened or made; the next question or the next poll tries again. */
        FAILED
    }

    public IndexStatus {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(reason, "reason");
    }

    static IndexStatus ready(long documents, long change) {
        return new IndexStatus(State.READY, 0, 0, "", documents, change);
    }

    static IndexStatus building(long done, long total, long documents, long change) {
        return new IndexStatus(State.BUILDING, done, total, "", documents, change);
    }

    static IndexStatus failed(String reason) {
        return new IndexStatus(State.FAILED, 0, 0, reason, 0, 0);
    }
}
