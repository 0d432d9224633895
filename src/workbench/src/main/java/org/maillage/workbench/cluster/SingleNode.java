package org.maillage.workbench.cluster;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** A product that runs in one process: there is nobody to tell, and locks are those of the JVM. */
public final class SingleNode implements Cluster {

    private final Map<String, LocalLock> locks = new ConcurrentHashMap<>();
    private final Map<String, ConcurrentMap<Bytes, Bytes>> maps = new ConcurrentHashMap<>();

    @Override
    public String nodeId() {
        return "single";
    }

    @Override
    public ClusterLockService locks() {
        return name -> locks.computeIfAbsent(name, unused -> new LocalLock());
    }

    @Override
    public void tellOthers(String topic, byte[] message) {
        // There are no others.
    }

    @Override
    public void hear(String topic, Consumer<byte[]> listener) {
        // Nobody will speak.
    }

    @Override
    public ConcurrentMap<Bytes, Bytes> sharedMap(String name, Limits limits) {
        return maps.computeIfAbsent(name, unused -> limited(limits));
    }

    @Override
    public void close() {
        maps.clear();
    }

    private static ConcurrentMap<Bytes, Bytes> limited(Limits limits) {
        Caffeine<Object, Object> builder = Caffeine.newBuilder().executor(Runnable::run)
                .maximumSize(limits.maxEntries());
        if (!limits.afterWrite().equals(Duration.ZERO)) {
            builder.expireAfterWrite(limits.afterWrite());
        }
        if (!limits.afterAccess().equals(Duration.ZERO)) {
            builder.expireAfterAccess(limits.afterAccess());
        }
        return builder.<Bytes, Bytes>build().asMap();
    }

    /** A lock that knows no conditions, like every cluster lock. */
    private static final class LocalLock extends ReentrantLock implements ClusterLock {

        private static final long serialVersionUID = 1L;

        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException("a cluster lock has no conditions");
        }
    }
}
