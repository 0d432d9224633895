package org.maillage.workbench.container;

import java.nio.file.Path;
import java.util.List;
import org.maillage.workbench.container.AppLauncher.Launched;
import org.maillage.workbench.plugins.AppFault;
import org.maillage.workbench.plugins.AppStatus;
import org.maillage.workbench.plugins.AppStatus.ModuleStatus;
import org.maillage.workbench.plugins.AppStatus.State;

/**
 * An installed app as the container holds it. Immutable: each change puts a new one in its place.
 *
 * @param descriptor what its jar says
 * @param jar the store's copy
 * @param launched its running part, null while it is disabled
 * @param faults what the plugins page shows
 */
record ManagedApp(AppDescriptor descriptor, Path jar, Launched launched, List<AppFault> faults) {

    static ManagedApp disabled(AppDescriptor descriptor, Path jar, List<AppFault> faults) {
        return new ManagedApp(descriptor, jar, null, faults);
    }

    boolean running() {
        return launched != null;
    }

    AppStatus status() {
        return new AppStatus(
                descriptor.key(),
                descriptor.name(),
                descriptor.version(),
                descriptor.description(),
                descriptor.vendor(),
                descriptor.parameters().getOrDefault("configure.url", ""),
                running() ? State.ENABLED : State.DISABLED,
                descriptor.modules().stream().map(this::status).toList(),
                faults);
    }

    private ModuleStatus status(AppDescriptor.Declared module) {
        State state = running() && !module.disabled() ? State.ENABLED : State.DISABLED;
        return new ModuleStatus(module.key(), module.type(), state);
    }
}
