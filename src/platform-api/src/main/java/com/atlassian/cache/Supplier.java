package com.atlassian.cache;

/** Makes the value of a {@link CachedReference}, or of a missing entry. */
@FunctionalInterface
public interface Supplier<V> {
    V get();
}
