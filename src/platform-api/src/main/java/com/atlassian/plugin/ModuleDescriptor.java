package com.atlassian.plugin;

import java.util.Map;

/** One module of a plugin. */
public interface ModuleDescriptor<T> {

    /** Plugin key, colon, module key. */
    String getCompleteKey();

    String getPluginKey();

    String getKey();

    String getName();

    String getDescription();

    Class<T> getModuleClass();

    /** The module itself. */
    T getModule();

    Map<String, String> getParams();

    String getI18nNameKey();

    String getDescriptionKey();

    Plugin getPlugin();

    boolean isEnabled();
}
