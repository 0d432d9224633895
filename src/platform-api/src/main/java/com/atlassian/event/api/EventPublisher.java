package com.atlassian.event.api;

/** Tells the listeners of this node what happened. */
public interface EventPublisher extends EventListenerRegistrar {
    void publish(Object event);
}
