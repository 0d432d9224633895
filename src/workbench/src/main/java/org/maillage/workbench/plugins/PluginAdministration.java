package org.maillage.workbench.plugins;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The administrator's view of a product's apps: what the plugins page calls. All changes are made one after the other;
 * reading never waits for a change.
 */
public interface PluginAdministration {

    /** Returns every installed app, by key. */
    List<AppStatus> list();

    /** Returns one installed app. */
    default Optional<AppStatus> find(String key) {
        return list().stream().filter(app -> app.key().equals(key)).findFirst();
    }

    /**
     * Installs an app and enables it; where its key is already installed, replaces it (an upgrade). The jar is copied.
     *
     * @return its state: an app whose modules or beans are faulty is installed, disabled, and says why
     * @throws AppRefusedException if the jar is not an app at all: nothing changes then, an older version stays
     */
    AppStatus install(Path jar) throws AppRefusedException;

    /**
     * Enables an app, for good: also after a restart.
     *
     * @throws IllegalArgumentException if no such app is installed
     */
    AppStatus enable(String key);

    /**
     * Disables an app, for good: also after a restart.
     *
     * @throws IllegalArgumentException if no such app is installed
     */
    AppStatus disable(String key);

    /**
     * Disables an app and forgets it. What it stored (tables, settings) is kept, as in the products.
     *
     * @throws IllegalArgumentException if no such app is installed
     */
    void uninstall(String key);
}
