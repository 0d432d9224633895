package com.atlassian.plugin.event.events;

import com.atlassian.plugin.Plugin;

/** A plugin and its modules are now available. */
public class PluginEnabledEvent extends PluginEvent {
    public PluginEnabledEvent(Plugin plugin) {
        super(plugin);
    }
}
