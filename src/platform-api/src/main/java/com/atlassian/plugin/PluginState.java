package com.atlassian.plugin;

/** Where a plugin is in its life. */
public enum PluginState {
    INSTALLED,
    ENABLING,
    ENABLED,
    DISABLING,
    DISABLED,
    UNINSTALLING,
    UNINSTALLED
}
