package com.atlassian.event.api;

/** Knows who listens. */
public interface EventListenerRegistrar {

    /** Adds an object whose public methods marked with {@link EventListener} are to be called. */
    void register(Object listener);

    void unregister(Object listener);

    void unregisterAll();
}
