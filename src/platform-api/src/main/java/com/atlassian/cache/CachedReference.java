package com.atlassian.cache;

import java.util.Optional;
import javax.annotation.Nonnull;

/** One cached value. */
public interface CachedReference<V> {

    /** The value, made first when absent. */
    @Nonnull
    V get();

    void reset();

    boolean isPresent();

    @Nonnull
    Optional<V> getIfPresent();
}
