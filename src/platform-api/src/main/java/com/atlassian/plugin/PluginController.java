package com.atlassian.plugin;

/** Switches plugins and modules on and off. */
public interface PluginController {
    void enablePlugins(String... keys);

    void disablePlugin(String key);

    void enablePluginModule(String completeKey);

    void disablePluginModule(String completeKey);

    void uninstall(Plugin plugin) throws PluginException;
}
