package org.maillage.workbench.cache;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.cache.CachedReference;
import com.atlassian.cache.ManagedCache;
import com.atlassian.cache.Supplier;
import com.github.benmanes.caffeine.cache.Ticker;
import java.lang.ref.WeakReference;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.maillage.workbench.cluster.Bytes;
import org.maillage.workbench.cluster.Cluster;
import org.maillage.workbench.cluster.Limits;

/**
 * The caches of one node of one product; see {@code docs/decisions/0041} for what they are made of.
 *
 * <p>A cache with a loader is held weakly: its loader belongs to an app, which would otherwise never be unloaded. One
 * without a loader is held until the product stops, since an app may ask for it by name each time.
 *
 * @see <a href="https://developer.atlassian.com/server/confluence/how-do-i-cache-data-in-a-plugin/">caching in an app</a>
 */
public final class Caches implements CacheManager {

    private static final String TOPIC = "cache-invalidation";

    private final Map<String, WeakReference<AppCache<?, ?>>> caches = new ConcurrentHashMap<>();
    private final Map<String, AppCache<?, ?>> kept = new ConcurrentHashMap<>();
    private final Cluster cluster;
    private final Ticker ticker;
    private final Invalidations invalidations;

    public Caches(Cluster cluster) {
        this(cluster, Ticker.systemTicker());
    }

    /** @param ticker what tells the age of entries */
    Caches(Cluster cluster, Ticker ticker) {
        this.cluster = cluster;
        this.ticker = ticker;
        this.invalidations = new Invalidations(cluster, TOPIC, this::heard);
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name) {
        return getCache(name, null);
    }

    @Override
    public <K, V> Cache<K, V> getCache(Class<?> owner, String name) {
        return getCache(qualified(owner, name));
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader) {
        return getCache(name, loader, new CacheSettingsBuilder().build());
    }

    @Override
    @SuppressWarnings("unchecked") // a name stands for one pair of types: the app's promise
    public synchronized <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings settings) {
        Objects.requireNonNull(name, "name");
        Optional<AppCache<?, ?>> present = find(name);
        if (loader == null && present.isPresent()) {
            return (Cache<K, V>) present.get();
        }
        AppCache<K, V> cache = new AppCache<>(name, entries(name, settings), loader, settings);
        caches.put(name, new WeakReference<>(cache));
        if (loader == null) {
            kept.put(name, cache);
        } else {
            kept.remove(name);
        }
        return cache;
    }

    @Override
    public <V> CachedReference<V> getCachedReference(String name, Supplier<V> supplier) {
        return getCachedReference(name, supplier, new CacheSettingsBuilder().build());
    }

    @Override
    public <V> CachedReference<V> getCachedReference(String name, Supplier<V> supplier, CacheSettings settings) {
        CacheLoader<String, V> loader = key -> supplier.get();
        return new Reference<>(getCache(name, loader, settings));
    }

    @Override
    public <V> CachedReference<V> getCachedReference(Class<?> owner, String name, Supplier<V> supplier) {
        return getCachedReference(qualified(owner, name), supplier);
    }

    @Override
    public <V> CachedReference<V> getCachedReference(
            Class<?> owner, String name, Supplier<V> supplier, CacheSettings settings) {
        return getCachedReference(qualified(owner, name), supplier, settings);
    }

    @Override
    public Collection<ManagedCache> getManagedCaches() {
        return caches.values().stream().<ManagedCache>map(WeakReference::get).filter(Objects::nonNull).toList();
    }

    @Override
    public ManagedCache getManagedCache(String name) {
        return find(name).orElse(null);
    }

    @Override
    public void flushCaches() {
        getManagedCaches().stream().filter(ManagedCache::isFlushable).forEach(ManagedCache::clear);
    }

    @Override
    public void shutdown() {
        caches.clear();
        kept.clear();
    }

    private <K, V> Entries<K, V> entries(String name, CacheSettings settings) {
        Limits limits = Settings.limits(settings);
        Wire wire = new Wire(name);
        return switch (Settings.kind(settings)) {
            case LOCAL -> new LocalEntries<>(limits, ticker);
            case HYBRID -> new HybridEntries<>(new LocalEntries<>(limits, ticker), wire,
                    key -> invalidations.tellOthers(name, key));
            case REMOTE -> new SharedEntries<>(cluster.sharedMap("cache." + name, limits), wire);
        };
    }

    private void heard(String name, Bytes key) {
        find(name).map(AppCache::entries)
                .filter(HybridEntries.class::isInstance).map(HybridEntries.class::cast)
                .ifPresent(entries -> entries.heard(key));
    }

    private Optional<AppCache<?, ?>> find(String name) {
        return Optional.ofNullable(caches.get(name)).map(WeakReference::get);
    }

    private static String qualified(Class<?> owner, String name) {
        return owner.getName() + "." + name;
    }

    /** A cache of one entry. */
    private record Reference<V>(Cache<String, V> cache) implements CachedReference<V> {

        private static final String KEY = "reference";

        @Override
        public V get() {
            return cache.get(KEY);
        }

        @Override
        public void reset() {
            cache.remove(KEY);
        }

        @Override
        public boolean isPresent() {
            return cache.containsKey(KEY);
        }

        @Override
        public Optional<V> getIfPresent() {
            return isPresent() ? Optional.of(cache.get(KEY)) : Optional.empty();
        }
    }
}
