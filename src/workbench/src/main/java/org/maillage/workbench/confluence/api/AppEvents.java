package org.maillage.workbench.confluence.api;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.event.api.EventPublisher;
import org.maillage.workbench.confluence.content.ContentListener;
import org.maillage.workbench.confluence.content.StoredPage;

/** Publishes what happens to pages as the events of Confluence's Java API, on the node where it happens. */
public final class AppEvents implements ContentListener {

    private final EventPublisher events;
    private final Entities entities;

    public AppEvents(EventPublisher events, Entities entities) {
        this.events = events;
        this.entities = entities;
    }

    @Override
    public void created(StoredPage page) {
        events.publish(new PageCreateEvent(this, entities.page(page), false));
    }

    @Override
    public void updated(StoredPage before, StoredPage now) {
        events.publish(new PageUpdateEvent(this, entities.page(now), entities.page(before), false));
    }

    @Override
    public void trashed(StoredPage page) {
        events.publish(new PageTrashedEvent(this, entities.page(page), false));
    }

    @Override
    public void restored(StoredPage page) {
        events.publish(new PageRestoreEvent(this, entities.page(page), false));
    }

    @Override
    public void removed(StoredPage page) {
        events.publish(new PageRemoveEvent(this, entities.page(page), false));
    }

    @Override
    public boolean isForApps() {
        return true;
    }
}
