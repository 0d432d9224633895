package org.maillage.workbench.cache;

import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import org.maillage.workbench.cluster.Bytes;

/** Entries in the memory of this node; a change here throws the key out on the other nodes. Keys travel, values do not. */
final class HybridEntries<K, V> implements Entries<K, V> {

    private final Entries<K, V> local;
    private final Wire wire;
    private final Consumer<Bytes> tellOthers;

    /** @param tellOthers told a packed key, or null for all of them */
    HybridEntries(Entries<K, V> local, Wire wire, Consumer<Bytes> tellOthers) {
        this.local = local;
        this.wire = wire;
        this.tellOthers = tellOthers;
    }

    /** Throws out what another node changed. */
    void heard(Bytes key) {
        if (key == null) {
            local.clear();
        } else {
            local.remove(wire.unpack(key));
        }
    }

    @Override
    public V get(K key) {
        return local.get(key);
    }

    @Override
    public V load(K key, Function<K, V> loader) {
        wire.pack(key);
        return local.load(key, loader);
    }

    @Override
    public void put(K key, V value) {
        Bytes packed = wire.pack(key);
        local.put(key, value);
        tellOthers.accept(packed);
    }

    @Override
    public V putIfAbsent(K key, V value) {
        Bytes packed = wire.pack(key);
        V present = local.putIfAbsent(key, value);
        if (present == null) {
            tellOthers.accept(packed);
        }
        return present;
    }

    @Override
    public boolean replace(K key, V before, V after) {
        boolean replaced = local.replace(key, before, after);
        if (replaced) {
            tellOthers.accept(wire.pack(key));
        }
        return replaced;
    }

    @Override
    public void remove(K key) {
        local.remove(key);
        tellOthers.accept(wire.pack(key));
    }

    @Override
    public boolean remove(K key, V value) {
        boolean removed = local.remove(key, value);
        if (removed) {
            tellOthers.accept(wire.pack(key));
        }
        return removed;
    }

    @Override
    public void clear() {
        local.clear();
        tellOthers.accept(null);
    }

    @Override
    public Collection<K> keys() {
        return local.keys();
    }
}
