package com.atlassian.plugin;

import java.io.InputStream;
import java.net.URL;
import java.util.Collection;

/** An installed plugin. */
public interface Plugin {
    String getKey();

    String getName();

    PluginState getPluginState();

    PluginInformation getPluginInformation();

    Collection<ModuleDescriptor<?>> getModuleDescriptors();

    /** The module of this key, or null. */
    ModuleDescriptor<?> getModuleDescriptor(String key);

    /** Loads a class of the plugin; the second class says on whose behalf. */
    <T> Class<T> loadClass(String clazz, Class<?> callingClass) throws ClassNotFoundException;

    ClassLoader getClassLoader();

    URL getResource(String path);

    InputStream getResourceAsStream(String name);
}
