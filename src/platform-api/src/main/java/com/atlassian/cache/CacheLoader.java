package com.atlassian.cache;

import javax.annotation.Nonnull;

/** Makes the value of a missing entry. */
@FunctionalInterface
public interface CacheLoader<K, V> {

    /** The value; never null. */
    @Nonnull
    V load(@Nonnull K key);
}
