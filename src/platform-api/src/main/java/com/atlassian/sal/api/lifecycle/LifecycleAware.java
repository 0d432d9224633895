package com.atlassian.sal.api.lifecycle;

/** Told when the product is ready and when the plugin goes away; must be exported as a service. */
public interface LifecycleAware {

    /** The product is started and set up. */
    void onStart();

    /** The plugin framework, or the plugin, is about to stop. */
    void onStop();
}
