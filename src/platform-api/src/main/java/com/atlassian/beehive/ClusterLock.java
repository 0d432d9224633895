package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/**
 * A lock that at most one thread of the whole cluster holds. It has no conditions, and no code may count on taking it
 * again while holding it.
 */
public interface ClusterLock extends Lock {
    boolean isHeldByCurrentThread();
}
