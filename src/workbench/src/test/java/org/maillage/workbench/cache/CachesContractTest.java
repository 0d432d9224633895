package org.maillage.workbench.cache;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNotSame;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.cache.CachedReference;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.Test;
import org.maillage.workbench.cluster.SingleNode;

/**
 * Caches as https://developer.atlassian.com/server/confluence/how-do-i-cache-data-in-a-plugin/ and the public Javadoc of
 * atlassian-cache promise.
 */
public class CachesContractTest {

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger loads = new AtomicInteger();
    private final Caches caches = new Caches(new SingleNode(), nanos::get);

    @Test
    public void a_type_of_an_app_is_refused_by_caches_that_other_nodes_share() {
        Cache<String, Own> remote = caches.getCache("remote", null, settings().remote().build());
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> remote.put("k", new Own()));
        assertTrue(refusal.getMessage(), refusal.getMessage().contains(Own.class.getName()));
        Cache<Own, String> keys = caches.getCache("keys", null, settings().remote().replicateViaInvalidation().build());
        assertThrows(IllegalArgumentException.class, () -> keys.put(new Own(), "v"));
        Cache<String, Object> nested = caches.getCache("nested", null, settings().remote().build());
        assertThrows(IllegalArgumentException.class, () -> nested.put("k", new ArrayList<>(List.of(new Own()))));
        assertThrows(IllegalArgumentException.class, () -> nested.put("k", new Object()));
    }

    @Test
    public void a_cache_that_says_nothing_is_shared() {
        Cache<String, Own> cache = caches.getCache("silent");
        assertThrows(IllegalArgumentException.class, () -> cache.put("k", new Own()));
    }

    @Test
    public void a_local_cache_takes_anything_and_gives_back_the_same_object() {
        Cache<Own, Own> cache = caches.getCache("local", null, settings().local().build());
        Own own = new Own();
        cache.put(own, own);
        assertSame(own, cache.get(own));
    }

    @Test
    public void what_is_read_from_a_shared_cache_is_a_copy() {
        Cache<String, ArrayList<String>> cache = caches.getCache("copies", null, settings().remote().build());
        ArrayList<String> value = new ArrayList<>(List.of("a"));
        cache.put("k", value);
        value.add("b");
        assertEquals(List.of("a"), cache.get("k"));
        assertNotSame(cache.get("k"), cache.get("k"));
    }

    @Test
    public void neither_null_keys_nor_null_values_nor_loaders_that_return_null_are_taken() {
        Cache<String, String> cache = caches.getCache("nulls", key -> null, settings().local().build());
        assertThrows(NullPointerException.class, () -> cache.get(null));
        assertThrows(NullPointerException.class, () -> cache.put("k", null));
        assertThrows(NullPointerException.class, () -> cache.get("k"));
    }

    @Test
    public void a_loader_that_throws_leaves_nothing_behind() {
        Cache<String, String> cache = caches.getCache("throwing", key -> {
            throw new IllegalStateException("away");
        }, settings().local().build());
        assertThrows(IllegalStateException.class, () -> cache.get("k"));
        assertTrue(cache.getKeys().isEmpty());
    }

    @Test
    public void a_value_is_loaded_once_until_it_is_removed() {
        for (CacheSettings settings : everyKind()) {
            loads.set(0);
            Cache<String, String> cache = caches.getCache("loading", this::load, settings);
            assertEquals("loaded k", cache.get("k"));
            assertEquals("loaded k", cache.get("k"));
            assertEquals(1, loads.get());
            cache.remove("k");
            cache.get("k");
            cache.removeAll();
            cache.get("k");
            assertEquals(3, loads.get());
        }
    }

    @Test
    public void entries_are_put_replaced_and_removed_by_comparison() {
        for (CacheSettings settings : everyKind()) {
            Cache<String, String> cache = caches.getCache("compared", this::load, settings);
            cache.removeAll();
            assertNull(cache.putIfAbsent("k", "1"));
            assertEquals("1", cache.putIfAbsent("k", "2"));
            assertTrue(cache.replace("k", "1", "2"));
            assertTrue(!cache.replace("k", "1", "3"));
            assertTrue(!cache.remove("k", "1"));
            assertEquals(List.of("k"), List.copyOf(cache.getKeys()));
            assertTrue(cache.remove("k", "2"));
            assertTrue(!cache.containsKey("k"));
        }
    }

    @Test
    public void entries_expire_after_they_were_written_or_last_read() {
        Cache<String, String> written = caches.getCache("written", null,
                settings().local().expireAfterWrite(1, TimeUnit.MINUTES).build());
        Cache<String, String> read = caches.getCache("read", null,
                settings().local().expireAfterAccess(1, TimeUnit.MINUTES).build());
        written.put("k", "v");
        read.put("k", "v");
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(40));
        assertEquals("v", read.get("k"));
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(40));
        assertNull(written.get("k"));
        assertEquals("v", read.get("k"));
    }

    @Test
    public void no_more_entries_are_kept_than_asked_for() {
        Cache<Integer, Integer> cache = caches.getCache("small", null, settings().local().maxEntries(10).build());
        for (int i = 0; i < 1_000; i++) {
            cache.put(i, i);
        }
        assertTrue(cache.getKeys().size() <= 10);
    }

    @Test
    public void a_change_on_one_node_throws_the_key_out_on_another() {
        TwoNodes nodes = new TwoNodes();
        CacheSettings hybrid = settings().remote().replicateViaInvalidation().build();
        Cache<String, String> here = new Caches(nodes.first).getCache("names", this::load, hybrid);
        Cache<String, String> there = new Caches(nodes.second).getCache("names", this::load, hybrid);
        here.get("k");
        there.get("k");
        there.get("other");
        assertEquals("loading is no change", 2, there.getKeys().size());
        here.put("k", "changed");
        assertEquals(List.of("other"), List.copyOf(there.getKeys()));
        here.removeAll();
        assertTrue(there.getKeys().isEmpty());
    }

    @Test
    public void a_local_cache_stays_local_whatever_is_said_about_replication() {
        TwoNodes nodes = new TwoNodes();
        CacheSettings local = settings().local().replicateViaInvalidation().build();
        Cache<String, String> here = new Caches(nodes.first).getCache("names", this::load, local);
        Cache<String, String> there = new Caches(nodes.second).getCache("names", this::load, local);
        there.get("k");
        here.removeAll();
        assertEquals(List.of("k"), List.copyOf(there.getKeys()));
    }

    @Test
    public void asking_again_without_a_loader_finds_the_same_cache() {
        Cache<String, String> cache = caches.getCache("again");
        cache.put("k", "v");
        assertEquals("v", caches.<String, String>getCache("again").get("k"));
        assertNotNull(caches.getManagedCache("again"));
        caches.flushCaches();
        assertNull(cache.get("k"));
    }

    @Test
    public void a_reference_is_supplied_once_until_it_is_reset() {
        CachedReference<String> reference = caches.getCachedReference("reference", () -> load("r"));
        assertTrue(!reference.isPresent());
        assertEquals("loaded r", reference.get());
        assertEquals("loaded r", reference.get());
        assertEquals(1, loads.get());
        reference.reset();
        assertTrue(reference.getIfPresent().isEmpty());
    }

    private String load(String key) {
        loads.incrementAndGet();
        return "loaded " + key;
    }

    private static CacheSettingsBuilder settings() {
        return new CacheSettingsBuilder();
    }

    private static List<CacheSettings> everyKind() {
        return List.of(settings().local().build(), settings().remote().build(),
                settings().remote().replicateViaInvalidation().build());
    }

    /** A class of an app. */
    private static final class Own implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /** Two nodes that hear each other at once. */
    private static final class TwoNodes {
        private final Talking first = new Talking();
        private final Talking second = new Talking();

        TwoNodes() {
            first.other = second;
            second.other = first;
        }
    }
}
