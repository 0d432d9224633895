package com.atlassian.plugin.event.events;

import com.atlassian.plugin.Plugin;
import java.util.Objects;

/** Something happened to a plugin. */
public class PluginEvent {
    private final Plugin plugin;

    public PluginEvent(Plugin plugin) {
        this.plugin = Objects.requireNonNull(plugin, "plugin");
    }

    public Plugin getPlugin() {
        return plugin;
    }
}
