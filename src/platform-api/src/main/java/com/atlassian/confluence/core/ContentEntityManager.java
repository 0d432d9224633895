package com.atlassian.confluence.core;

import javax.annotation.Nullable;

/** Reads and saves content of any kind. */
public interface ContentEntityManager {

    /** The content with this number, or null. */
    @Nullable
    ContentEntityObject getById(long id);

    /** Saves new or changed content, without keeping the former version. */
    void saveContentEntity(ContentEntityObject obj, @Nullable SaveContext saveContext);

    /** Saves changed content and keeps the given former version. */
    void saveContentEntity(ContentEntityObject obj, @Nullable ContentEntityObject origObj, @Nullable SaveContext saveContext);

    /** Applies the change as a new version, in the usual way. */
    <T extends ContentEntityObject> void saveNewVersion(T current, Modification<T> modification);

    /** Applies the change as a new version; the former one is kept. */
    <T extends ContentEntityObject> void saveNewVersion(T current, Modification<T> modification, @Nullable SaveContext saveContext);

    void removeContentEntity(ContentEntityObject obj);

    /** A former version of this content by its version number, or null. */
    @Nullable
    ContentEntityObject getOtherVersion(ContentEntityObject entity, int version);
}
