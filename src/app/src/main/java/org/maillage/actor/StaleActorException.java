package org.maillage.actor;

/** Somebody else stored a newer version meanwhile. Carries it, so that the two can be put side by side. */
public final class StaleActorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Actor current;

    public StaleActorException(Actor current) {
        super(current.key() + " is at version " + current.version());
        this.current = current;
    }

    /** Returns the actor as it is now. */
    public Actor current() {
        return current;
    }
}
