package com.atlassian.cache;

import java.util.concurrent.TimeUnit;
import javax.annotation.Nonnull;

/** Builds {@link CacheSettings}; what is not said stays open. */
public class CacheSettingsBuilder {
    private Long expireAfterAccess;
    private Long expireAfterWrite;
    private Boolean flushable;
    private Boolean local;
    private Integer maxEntries;
    private Boolean replicateAsynchronously;
    private Boolean replicateViaCopy;
    private Boolean statisticsEnabled;

    public CacheSettingsBuilder() {
    }

    /** Begins with what these settings say. */
    public CacheSettingsBuilder(CacheSettings settings) {
        this.expireAfterAccess = settings.getExpireAfterAccess();
        this.expireAfterWrite = settings.getExpireAfterWrite();
        this.flushable = settings.getFlushable();
        this.local = settings.getLocal();
        this.maxEntries = settings.getMaxEntries();
        this.replicateAsynchronously = settings.getReplicateAsynchronously();
        this.replicateViaCopy = settings.getReplicateViaCopy();
        this.statisticsEnabled = settings.getStatisticsEnabled();
    }

    @Nonnull
    public CacheSettings build() {
        return new DefaultCacheSettings(expireAfterAccess, expireAfterWrite, flushable, local, maxEntries,
                replicateAsynchronously, replicateViaCopy, statisticsEnabled);
    }

    @Nonnull
    public CacheSettingsBuilder expireAfterAccess(long duration, @Nonnull TimeUnit unit) {
        this.expireAfterAccess = unit.toMillis(duration);
        return this;
    }

    @Nonnull
    public CacheSettingsBuilder expireAfterWrite(long duration, @Nonnull TimeUnit unit) {
        this.expireAfterWrite = unit.toMillis(duration);
        return this;
    }

    @Nonnull
    public CacheSettingsBuilder flushable() {
        this.flushable = true;
        return this;
    }

    @Nonnull
    public CacheSettingsBuilder unflushable() {
        this.flushable = false;
        return this;
    }

    /** At most this many entries, a number above zero. */
    @Nonnull
    public CacheSettingsBuilder maxEntries(int maxEntries) {
        if (maxEntries <= 0) {
            throw new IllegalArgumentException("maxEntries must be greater than zero, passed: " + maxEntries);
        }
        this.maxEntries = maxEntries;
        return this;
    }

    /** Each node has its own values, and other nodes hear of nothing unless replication is asked for. */
    @Nonnull
    public CacheSettingsBuilder local() {
        this.local = true;
        return this;
    }

    /** Nodes hear of each other's changes. */
    @Nonnull
    public CacheSettingsBuilder remote() {
        this.local = false;
        return this;
    }

    @Nonnull
    public CacheSettingsBuilder replicateAsynchronously() {
        this.replicateAsynchronously = true;
        return this;
    }

    @Nonnull
    public CacheSettingsBuilder replicateSynchronously() {
        this.replicateAsynchronously = false;
        return this;
    }

    /** A change sends the value to the other nodes, so it must be serialisable. */
    @Nonnull
    public CacheSettingsBuilder replicateViaCopy() {
        this.replicateViaCopy = true;
        return this;
    }

    /** A change makes the other nodes forget the entry. */
    @Nonnull
    public CacheSettingsBuilder replicateViaInvalidation() {
        this.replicateViaCopy = false;
        return this;
    }

    @Nonnull
    public CacheSettingsBuilder statisticsEnabled() {
        this.statisticsEnabled = true;
        return this;
    }

    @Nonnull
    public CacheSettingsBuilder statisticsDisabled() {
        this.statisticsEnabled = false;
        return this;
    }
}
