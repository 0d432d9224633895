package org.maillage.workbench.host;

import com.atlassian.sal.api.lifecycle.LifecycleManager;

/** Whether the product has started. Calling the apps' {@code onStart} is the plugin container's part. */
public final class ProductLifecycle implements LifecycleManager {

    private volatile boolean started;

    @Override
    public void start() {
        started = true;
    }

    @Override
    public boolean isApplicationSetUp() {
        return started;
    }
}
