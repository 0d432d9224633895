package com.atlassian.sal.api.lifecycle;

/** Starts the {@link LifecycleAware} services once the product is ready. */
public interface LifecycleManager {
    void start();

    boolean isApplicationSetUp();
}
