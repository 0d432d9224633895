package org.maillage.workbench.cache;

import java.util.Collection;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.maillage.workbench.cluster.Bytes;

/** Entries that all nodes share, as bytes: what is read is a copy, even on a node that is alone. */
final class SharedEntries<K, V> implements Entries<K, V> {

    private final ConcurrentMap<Bytes, Bytes> map;
    private final Wire wire;

    SharedEntries(ConcurrentMap<Bytes, Bytes> map, Wire wire) {
        this.map = map;
        this.wire = wire;
    }

    @Override
    public V get(K key) {
        return unpacked(map.get(wire.pack(key)));
    }

    @Override
    public V load(K key, Function<K, V> loader) {
        V present = get(key);
        if (present != null) {
            return present;
        }
        V loaded = loader.apply(key);
        if (loaded == null) {
            return null;
        }
        V meanwhile = putIfAbsent(key, loaded);
        return meanwhile == null ? loaded : meanwhile;
    }

    @Override
    public void put(K key, V value) {
        map.put(wire.pack(key), wire.pack(value));
    }

    @Override
    public V putIfAbsent(K key, V value) {
        return unpacked(map.putIfAbsent(wire.pack(key), wire.pack(value)));
    }

    @Override
    public boolean replace(K key, V before, V after) {
        return map.replace(wire.pack(key), wire.pack(before), wire.pack(after));
    }

    @Override
    public void remove(K key) {
        map.remove(wire.pack(key));
    }

    @Override
    public boolean remove(K key, V value) {
        return map.remove(wire.pack(key), wire.pack(value));
    }

    @Override
    public void clear() {
        map.clear();
    }

    @Override
    public Collection<K> keys() {
        return map.keySet().stream().map(this::<K>key).toList();
    }

    private <T> T key(Bytes bytes) {
        return wire.unpack(bytes);
    }

    private V unpacked(Bytes bytes) {
        return bytes == null ? null : wire.unpack(bytes);
    }
}
