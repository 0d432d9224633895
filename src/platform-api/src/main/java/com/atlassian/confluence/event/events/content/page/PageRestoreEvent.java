package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** A page was taken out of the trash. */
public class PageRestoreEvent extends PageEvent {
    private static final long serialVersionUID = 1L;

    public PageRestoreEvent(Object source, Page page, boolean suppressNotifications) {
        super(source, page, suppressNotifications);
    }
}
