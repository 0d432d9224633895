package com.atlassian.cache;

import javax.annotation.Nonnull;
import javax.annotation.Nullable;

/** How a cache behaves; null means that nothing was said. Times are in milliseconds. */
public interface CacheSettings {

    /** These settings, with what the others say put over them. */
    @Nonnull
    CacheSettings override(@Nonnull CacheSettings overrides);

    @Nullable
    Long getExpireAfterAccess();

    long getExpireAfterAccess(long defaultValue);

    @Nullable
    Long getExpireAfterWrite();

    long getExpireAfterWrite(long defaultValue);

    @Nullable
    Boolean getFlushable();

    boolean getFlushable(boolean defaultValue);

    @Nullable
    Boolean getLocal();

    boolean getLocal(boolean defaultValue);

    @Nullable
    Integer getMaxEntries();

    int getMaxEntries(int defaultValue);

    @Nullable
    Boolean getReplicateAsynchronously();

    boolean getReplicateAsynchronously(boolean defaultValue);

    @Nullable
    Boolean getReplicateViaCopy();

    boolean getReplicateViaCopy(boolean defaultValue);

    @Nullable
    Boolean getStatisticsEnabled();

    boolean getStatisticsEnabled(boolean defaultValue);
}
