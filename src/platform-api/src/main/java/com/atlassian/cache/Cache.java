package com.atlassian.cache;

import java.util.Collection;
import javax.annotation.Nonnull;
import javax.annotation.Nullable;

/** Values by key, which may vanish at any time. */
public interface Cache<K, V> {
    @Nonnull
    String getName();

    boolean containsKey(@Nonnull K key);

    @Nonnull
    Collection<K> getKeys();

    /** The value, loaded first when there is a loader; null when absent and there is none. */
    @Nullable
    V get(@Nonnull K key);

    /** The value, made and kept first when absent. */
    @Nonnull
    V get(@Nonnull K key, @Nonnull Supplier<? extends V> valueSupplier);

    void put(@Nonnull K key, @Nonnull V value);

    /** Keeps the value unless there is one; returns the one that was there, or null. */
    @Nullable
    V putIfAbsent(@Nonnull K key, @Nonnull V value);

    void remove(@Nonnull K key);

    /** Removes the entry when it has this value. */
    boolean remove(@Nonnull K key, @Nonnull V value);

    void removeAll();

    /** Swaps the value when it is the expected one. */
    boolean replace(@Nonnull K key, @Nonnull V oldValue, @Nonnull V newValue);
}
