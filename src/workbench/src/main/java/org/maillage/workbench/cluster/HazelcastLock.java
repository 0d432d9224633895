package org.maillage.workbench.cluster;

import com.atlassian.beehive.ClusterLock;
import com.hazelcast.map.IMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;

/** The lock of one entry of a distributed map: reentrant, owned by a thread of a node, free when that node dies. */
final class HazelcastLock implements ClusterLock {

    private static final long POLL_SECONDS = 1;

    private final ThreadLocal<Integer> holds = ThreadLocal.withInitial(() -> 0);
    private final IMap<String, String> map;
    private final String name;

    HazelcastLock(IMap<String, String> map, String name) {
        this.map = map;
        this.name = name;
    }

    @Override
    public void lock() {
        map.lock(name);
        took();
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        while (!tryLock(POLL_SECONDS, TimeUnit.SECONDS)) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }

    @Override
    public boolean tryLock() {
        return map.tryLock(name) && took();
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        return map.tryLock(name, time, unit) && took();
    }

    @Override
    public void unlock() {
        map.unlock(name);
        if (holds.get() > 1) {
            holds.set(holds.get() - 1);
        } else {
            holds.remove();
        }
    }

    @Override
    public boolean isHeldByCurrentThread() {
        boolean held = holds.get() > 0;
        if (!held) {
            // Asking must not leave an entry on every thread that asks.
            holds.remove();
        }
        return held;
    }

    @Override
    public Condition newCondition() {
        throw new UnsupportedOperationException("a cluster lock has no conditions");
    }

    private boolean took() {
        holds.set(holds.get() + 1);
        return true;
    }
}
