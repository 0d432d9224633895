package com.atlassian.plugin.event.events;

import com.atlassian.plugin.Plugin;

/** A plugin is no longer available. */
public class PluginDisabledEvent extends PluginEvent {
    public PluginDisabledEvent(Plugin plugin) {
        super(plugin);
    }
}
