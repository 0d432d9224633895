package com.atlassian.cache;

import javax.annotation.Nonnull;
import javax.annotation.Nullable;

/** A cache as administrators see it. */
public interface ManagedCache {
    void clear();

    boolean isFlushable();

    @Nonnull
    String getName();

    @Nullable
    Integer currentMaxEntries();

    @Nullable
    Long currentExpireAfterAccessMillis();

    @Nullable
    Long currentExpireAfterWriteMillis();

    boolean isLocal();

    boolean isReplicateAsynchronously();

    boolean isReplicateViaCopy();

    boolean updateMaxEntries(int newValue);
}
