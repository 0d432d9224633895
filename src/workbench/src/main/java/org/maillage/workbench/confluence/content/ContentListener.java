package org.maillage.workbench.confluence.content;

/** Hears of every change of a page, after it is committed: the search index, and the events for apps. */
public interface ContentListener {

    /** A page was created. */
    default void created(StoredPage page) {}

    /** A page's title, body, place, labels or rights changed; {@code before} is how it was. */
    default void updated(StoredPage before, StoredPage now) {}

    /** A page went into the trash. */
    default void trashed(StoredPage page) {}

    /** A page came back from the trash. */
    default void restored(StoredPage page) {}

    /** A page is gone for good. */
    default void removed(StoredPage page) {}

    /** Something that hangs on the page changed (labels, comments, attachments, restrictions), not the page itself. */
    default void touched(StoredPage page) {}

    /** Returns whether this passes news on to apps, which a save may ask not to do. */
    default boolean isForApps() {
        return false;
    }
}
