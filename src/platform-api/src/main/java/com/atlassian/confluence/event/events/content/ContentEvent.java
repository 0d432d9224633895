package com.atlassian.confluence.event.events.content;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.ConfluenceEvent;

/** Something happened to a piece of content. */
public abstract class ContentEvent extends ConfluenceEvent {
    private static final long serialVersionUID = 1L;

    private final boolean suppressNotifications;

    protected ContentEvent(Object source, boolean suppressNotifications) {
        super(source);
        this.suppressNotifications = suppressNotifications;
    }

    public abstract ContentEntityObject getContent();

    /** True when nobody is to be notified. */
    public boolean isSuppressNotifications() {
        return suppressNotifications;
    }
}
