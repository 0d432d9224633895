package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Page;

/** Something happened to a page. */
public abstract class PageEvent extends ContentEvent {
    private static final long serialVersionUID = 1L;

    private final transient Page page;

    protected PageEvent(Object source, Page page, boolean suppressNotifications) {
        super(source, suppressNotifications);
        this.page = page;
    }

    public Page getPage() {
        return page;
    }

    @Override
    public ContentEntityObject getContent() {
        return page;
    }
}
