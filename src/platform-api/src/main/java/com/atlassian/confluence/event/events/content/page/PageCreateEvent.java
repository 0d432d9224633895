package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** A page was created. */
public class PageCreateEvent extends PageEvent {
    private static final long serialVersionUID = 1L;

    public PageCreateEvent(Object source, Page page, boolean suppressNotifications) {
        super(source, page, suppressNotifications);
    }
}
