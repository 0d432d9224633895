package com.atlassian.beehive;

import javax.annotation.Nonnull;

/** Gives cluster-wide locks by name. */
public interface ClusterLockService {
    ClusterLock getLockForName(@Nonnull String lockName);
}
