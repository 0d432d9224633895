package com.atlassian.plugin;

import java.util.Collection;
import java.util.List;

/** Looks up plugins and their modules. */
public interface PluginAccessor {
    Collection<Plugin> getPlugins();

    Collection<Plugin> getEnabledPlugins();

    /** The plugin of this key, enabled or not, or null. */
    Plugin getPlugin(String key);

    /** The plugin of this key when enabled, or null. */
    Plugin getEnabledPlugin(String pluginKey);

    ModuleDescriptor<?> getPluginModule(String completeKey);

    ModuleDescriptor<?> getEnabledPluginModule(String completeKey);

    boolean isPluginEnabled(String key);

    boolean isPluginModuleEnabled(String completeKey);

    /** Modules of this class in enabled plugins. */
    <M> List<M> getEnabledModulesByClass(Class<M> moduleClass);

    <D extends ModuleDescriptor<?>> List<D> getEnabledModuleDescriptorsByClass(Class<D> descriptorClass);
}
