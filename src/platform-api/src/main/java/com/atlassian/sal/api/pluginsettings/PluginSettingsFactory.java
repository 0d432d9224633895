package com.atlassian.sal.api.pluginsettings;

/** Opens the key-value stores that the product keeps for apps. */
public interface PluginSettingsFactory {

    /** Store tied to one key, such as a space or a project; null means the global store. */
    PluginSettings createSettingsForKey(String key);

    /** Store of the whole product. */
    PluginSettings createGlobalSettings();
}
