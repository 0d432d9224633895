package com.atlassian.confluence.event.events;

import com.atlassian.event.Event;

/** Something happened in Confluence. */
public abstract class ConfluenceEvent extends Event {
    private static final long serialVersionUID = 1L;

    protected ConfluenceEvent(Object source) {
        super(source);
    }
}
