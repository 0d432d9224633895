package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/** A reentrant lock that at most one thread of the whole cluster holds; it has no conditions. */
public interface ClusterLock extends Lock {
    boolean isHeldByCurrentThread();
}
