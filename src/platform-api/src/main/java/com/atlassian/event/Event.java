package com.atlassian.event;

import java.util.EventObject;

/** Root of the products' older events: a source and the moment it was made. */
public class Event extends EventObject {
    private static final long serialVersionUID = 1L;

    private final long timestamp;

    public Event(Object source) {
        super(source);
        this.timestamp = System.currentTimeMillis();
    }

    /** Milliseconds since 1970. */
    public long getTimestamp() {
        return timestamp;
    }
}
