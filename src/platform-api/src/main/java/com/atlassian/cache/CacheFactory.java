package com.atlassian.cache;

import javax.annotation.Nonnull;
import javax.annotation.Nullable;

/** Opens caches by name; the same name gives the same cache. */
public interface CacheFactory {
    @Nonnull
    <K, V> Cache<K, V> getCache(@Nonnull String name);

    /** A cache whose name begins with that of the class. */
    @Nonnull
    <K, V> Cache<K, V> getCache(@Nonnull Class<?> owningClass, @Nonnull String name);

    @Nonnull
    <K, V> Cache<K, V> getCache(@Nonnull String name, @Nullable CacheLoader<K, V> loader);

    @Nonnull
    <K, V> Cache<K, V> getCache(@Nonnull String name, @Nullable CacheLoader<K, V> loader, @Nonnull CacheSettings required);

    @Nonnull
    <V> CachedReference<V> getCachedReference(@Nonnull String name, @Nonnull Supplier<V> supplier);

    @Nonnull
    <V> CachedReference<V> getCachedReference(@Nonnull String name, @Nonnull Supplier<V> supplier, @Nonnull CacheSettings required);

    @Nonnull
    <V> CachedReference<V> getCachedReference(@Nonnull Class<?> owningClass, @Nonnull String name, @Nonnull Supplier<V> supplier);

    @Nonnull
    <V> CachedReference<V> getCachedReference(
            @Nonnull Class<?> owningClass, @Nonnull String name, @Nonnull Supplier<V> supplier, @Nonnull CacheSettings required);
}
