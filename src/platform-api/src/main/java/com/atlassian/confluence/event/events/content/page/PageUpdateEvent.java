package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.core.ConfluenceEntityObject;
import com.atlassian.confluence.event.events.types.ConfluenceEntityUpdated;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;

/** A page was changed; the former version comes along. */
public class PageUpdateEvent extends PageEvent implements ConfluenceEntityUpdated {
    private static final long serialVersionUID = 1L;

    private final transient AbstractPage originalPage;

    public PageUpdateEvent(Object source, Page updatedPage, AbstractPage originalPage, boolean suppressNotifications) {
        super(source, updatedPage, suppressNotifications);
        this.originalPage = originalPage;
    }

    /** The former version. */
    public AbstractPage getOriginalPage() {
        return originalPage;
    }

    @Override
    public ConfluenceEntityObject getNew() {
        return getPage();
    }

    @Override
    public ConfluenceEntityObject getOld() {
        return originalPage;
    }
}
