package com.atlassian.sal.api.pluginsettings;

/** A small persistent map: values are a String, a List of String, a Properties or a Map of String to String. */
public interface PluginSettings {

    /** Value of the key, or null. */
    Object get(String key);

    /** Stores the value and returns the one it replaces, or null; a null value removes the key. */
    Object put(String key, Object value);

    /** Removes the key and returns its value, or null. */
    Object remove(String key);
}
