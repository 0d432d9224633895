package org.maillage.workbench.cache;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.ManagedCache;
import com.atlassian.cache.Supplier;
import java.util.Collection;
import java.util.Objects;

/** One cache: its entries, and the loader that fills them where the app gave one. */
final class AppCache<K, V> implements Cache<K, V>, ManagedCache {

    private final String name;
    private final Entries<K, V> entries;
    private final CacheLoader<K, V> loader;
    private final CacheSettings settings;

    /** @param loader may be null */
    AppCache(String name, Entries<K, V> entries, CacheLoader<K, V> loader, CacheSettings settings) {
        this.name = name;
        this.entries = entries;
        this.loader = loader;
        this.settings = settings;
    }

    Entries<K, V> entries() {
        return entries;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean containsKey(K key) {
        return entries.get(Objects.requireNonNull(key, "key")) != null;
    }

    @Override
    public Collection<K> getKeys() {
        return entries.keys();
    }

    @Override
    public V get(K key) {
        Objects.requireNonNull(key, "key");
        return loader == null ? entries.get(key) : entries.load(key, wanted -> loaded(wanted, loader.load(wanted)));
    }

    @Override
    public V get(K key, Supplier<? extends V> supplier) {
        return entries.load(Objects.requireNonNull(key, "key"), wanted -> loaded(wanted, supplier.get()));
    }

    @Override
    public void put(K key, V value) {
        entries.put(Objects.requireNonNull(key, "key"), Objects.requireNonNull(value, "value"));
    }

    @Override
    public V putIfAbsent(K key, V value) {
        return entries.putIfAbsent(Objects.requireNonNull(key, "key"), Objects.requireNonNull(value, "value"));
    }

    @Override
    public void remove(K key) {
        entries.remove(Objects.requireNonNull(key, "key"));
    }

    @Override
    public boolean remove(K key, V value) {
        return entries.remove(Objects.requireNonNull(key, "key"), Objects.requireNonNull(value, "value"));
    }

    @Override
    public void removeAll() {
        entries.clear();
    }

    @Override
    public boolean replace(K key, V before, V after) {
        return entries.replace(key, before, Objects.requireNonNull(after, "newValue"));
    }

    @Override
    public void clear() {
        removeAll();
    }

    @Override
    public boolean isFlushable() {
        return settings.getFlushable(true);
    }

    @Override
    public Integer currentMaxEntries() {
        return settings.getMaxEntries();
    }

    @Override
    public Long currentExpireAfterAccessMillis() {
        return settings.getExpireAfterAccess();
    }

    @Override
    public Long currentExpireAfterWriteMillis() {
        return settings.getExpireAfterWrite();
    }

    @Override
    public boolean isLocal() {
        return Settings.kind(settings) == Settings.Kind.LOCAL;
    }

    @Override
    public boolean isReplicateAsynchronously() {
        return !isLocal() && settings.getReplicateAsynchronously(true);
    }

    @Override
    public boolean isReplicateViaCopy() {
        return Settings.kind(settings) == Settings.Kind.REMOTE;
    }

    @Override
    public boolean updateMaxEntries(int newValue) {
        return false;
    }

    private V loaded(K key, V value) {
        return Objects.requireNonNull(value, () -> "the loader of the cache " + name + " returned null for " + key);
    }
}
