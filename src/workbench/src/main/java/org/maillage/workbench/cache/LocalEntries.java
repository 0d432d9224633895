package org.maillage.workbench.cache;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.maillage.workbench.cluster.Limits;

/** Entries in the memory of this node, as they are. */
final class LocalEntries<K, V> implements Entries<K, V> {

    private final ConcurrentMap<K, V> map;

    LocalEntries(Limits limits, Ticker ticker) {
        // Upkeep on the caller's thread: a cache must not keep a thread of the common pool busy after its app is gone.
        Caffeine<Object, Object> builder = Caffeine.newBuilder().ticker(ticker).executor(Runnable::run)
                .maximumSize(limits.maxEntries());
        if (!limits.afterWrite().equals(Duration.ZERO)) {
            builder.expireAfterWrite(limits.afterWrite());
        }
        if (!limits.afterAccess().equals(Duration.ZERO)) {
            builder.expireAfterAccess(limits.afterAccess());
        }
        this.map = builder.<K, V>build().asMap();
    }

    @Override
    public V get(K key) {
        return map.get(key);
    }

    @Override
    public V load(K key, Function<K, V> loader) {
        return map.computeIfAbsent(key, loader);
    }

    @Override
    public void put(K key, V value) {
        map.put(key, value);
    }

    @Override
    public V putIfAbsent(K key, V value) {
        return map.putIfAbsent(key, value);
    }

    @Override
    public boolean replace(K key, V before, V after) {
        return map.replace(key, before, after);
    }

    @Override
    public void remove(K key) {
        map.remove(key);
    }

    @Override
    public boolean remove(K key, V value) {
        return map.remove(key, value);
    }

    @Override
    public void clear() {
        map.clear();
    }

    @Override
    public Collection<K> keys() {
        return List.copyOf(map.keySet());
    }
}
