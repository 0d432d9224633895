package com.atlassian.confluence.event.events.types;

import com.atlassian.confluence.core.ConfluenceEntityObject;

/** A stored thing was changed. */
public interface ConfluenceEntityUpdated {

    /** The thing as it was. */
    ConfluenceEntityObject getOld();

    /** The thing as it is now. */
    ConfluenceEntityObject getNew();
}
