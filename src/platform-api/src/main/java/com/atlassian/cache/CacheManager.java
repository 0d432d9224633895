package com.atlassian.cache;

import java.util.Collection;
import javax.annotation.Nonnull;
import javax.annotation.Nullable;

/** All the caches of the product. */
public interface CacheManager extends CacheFactory {
    @Nonnull
    Collection<ManagedCache> getManagedCaches();

    @Nullable
    ManagedCache getManagedCache(@Nonnull String name);

    /** Empties every flushable cache. */
    void flushCaches();

    void shutdown();
}
