package org.maillage.workbench.cache;

import java.util.Collection;
import java.util.function.Function;

/** Where a cache keeps its entries. Null is neither key nor value. */
interface Entries<K, V> {

    /** Returns the value, or null. */
    V get(K key);

    /** Returns the value; where there is none, the loader's, which is kept. */
    V load(K key, Function<K, V> loader);

    void put(K key, V value);

    /** Returns the value that was there and stays, or null where this one was put. */
    V putIfAbsent(K key, V value);

    boolean replace(K key, V before, V after);

    void remove(K key);

    boolean remove(K key, V value);

    void clear();

    Collection<K> keys();
}
