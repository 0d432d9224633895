package org.maillage.workbench.plugins;

import java.util.List;

/**
 * One installed app, as the plugins page shows it.
 *
 * @param key the plugin key
 * @param name the name shown to people
 * @param version the version its descriptor states
 * @param description what its descriptor says it is for; empty where it says nothing
 * @param vendor who made it; empty where it does not say
 * @param configureUrl where it is configured, from the context path on; empty where it has no such page
 * @param state whether it is in service
 * @param modules the modules meant for this product, in document order
 * @param faults why it is not in service, or what went wrong while it went into service
 */
public record AppStatus(
        String key,
        String name,
        String version,
        String description,
        String vendor,
        String configureUrl,
        State state,
        List<ModuleStatus> modules,
        List<AppFault> faults) {

    public AppStatus {
        modules = List.copyOf(modules);
        faults = List.copyOf(faults);
    }

    /** Returns whether it is in service. */
    public boolean enabled() {
        return state == State.ENABLED;
    }

    /** Whether an app or a module is in service. */
    public enum State {
        ENABLED,
        DISABLED
    }

    /**
     * One module.
     *
     * @param key its key in the app
     * @param type the element's name
     * @param state whether it is in service
     */
    public record ModuleStatus(String key, String type, State state) {}
}
