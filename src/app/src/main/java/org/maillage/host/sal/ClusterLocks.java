package org.maillage.host.sal;

import com.atlassian.beehive.ClusterLockService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.concurrent.locks.Lock;
import org.maillage.host.Locks;

/** The product's cluster locks, under names of ours. */
@Named
public final class ClusterLocks implements Locks {

    private static final String PREFIX = "org.maillage.";

    private final ClusterLockService locks;

    @Inject
    public ClusterLocks(ClusterLockService locks) {
        this.locks = locks;
    }

    @Override
    public boolean tryWith(String name, Runnable work) {
        Lock lock = locks.getLockForName(PREFIX + name);
        if (!lock.tryLock()) {
            return false;
        }
        try {
            work.run();
            return true;
        } finally {
            lock.unlock();
        }
    }
}
