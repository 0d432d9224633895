package com.atlassian.plugin.event.events;

import com.atlassian.plugin.Plugin;

/** A plugin was removed. */
public class PluginUninstalledEvent extends PluginEvent {
    public PluginUninstalledEvent(Plugin plugin) {
        super(plugin);
    }
}
