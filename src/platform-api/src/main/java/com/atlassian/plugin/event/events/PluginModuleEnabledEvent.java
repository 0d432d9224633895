package com.atlassian.plugin.event.events;

import com.atlassian.plugin.ModuleDescriptor;

/** One module is now available. */
public class PluginModuleEnabledEvent {
    private final ModuleDescriptor<?> module;

    public PluginModuleEnabledEvent(ModuleDescriptor<?> module) {
        this.module = module;
    }

    public ModuleDescriptor<?> getModule() {
        return module;
    }
}
