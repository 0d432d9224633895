package org.maillage.workbench.container;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.maillage.workbench.Product;
import org.maillage.workbench.container.ModuleType.Handle;
import org.maillage.workbench.container.ModuleType.Phase;
import org.maillage.workbench.plugins.AppFault;
import org.maillage.workbench.scanner.AppContext;
import org.maillage.workbench.scanner.AppContextException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/**
 * Puts an app into service, step by step, and takes every step back in reverse order when one fails or the app is
 * disabled: bundle, early modules, beans, modules, announcement, callbacks.
 */
final class AppLauncher {

    private final Product product;
    private final OsgiFramework framework;
    private final Map<String, List<ModuleType>> types;
    private final AppCallbacks callbacks;
    private final PluginEvents events;
    private final Diagnosis diagnosis;
    private final Map<Bundle, App> apps = new ConcurrentHashMap<>();

    AppLauncher(
            Product product,
            OsgiFramework framework,
            List<ModuleType> types,
            AppCallbacks callbacks,
            PluginEvents events,
            Diagnosis diagnosis) {
        this.product = product;
        this.framework = framework;
        this.types = types.stream().collect(Collectors.groupingBy(ModuleType::element));
        this.callbacks = callbacks;
        this.events = events;
        this.diagnosis = diagnosis;
    }

    /** Returns the app of a bundle, from the moment its bundle has started. */
    Optional<App> appOf(Bundle bundle) {
        return Optional.ofNullable(apps.get(bundle));
    }

    /**
     * Puts an app into service.
     *
     * @throws LaunchException if it cannot be: everything done is undone then
     */
    Launched launch(AppDescriptor descriptor, Path jar) throws LaunchException {
        refuseUnknownTypes(descriptor);
        UndoStack undo = new UndoStack();
        try {
            Bundle bundle = startBundle(descriptor, jar, undo);
            BundledApp app = new BundledApp(descriptor, bundle);
            apps.put(bundle, app);
            undo.push("app of bundle", () -> apps.remove(bundle));
            enableModules(app, Phase.BEFORE_CONTEXT, undo);
            startContext(app, undo);
            enableModules(app, Phase.ORDINARY, undo);
            events.enabled(app);
            undo.push("announcement", () -> events.disabled(app));
            List<AppFault> warnings = new ArrayList<>(callbacks.afterStart(app));
            undo.push("callbacks", () -> callbacks.beforeStop(app));
            return new Launched(app, warnings, undo);
        } catch (LaunchException e) {
            undo.unwind();
            throw e;
        } catch (RuntimeException | LinkageError e) {
            undo.unwind();
            throw new LaunchException(List.of(new AppFault(descriptor.key(), diagnosis.explain(e))), e);
        }
    }

    private void refuseUnknownTypes(AppDescriptor descriptor) throws LaunchException {
        List<AppFault> unknown = descriptor.modules().stream()
                .filter(module -> !types.containsKey(module.type()))
                .map(module -> new AppFault(descriptor.key() + ":" + module.key(), product.displayName()
                        + " knows no module type <" + module.type() + ">: if it is meant for the other product, give it "
                        + "application=\"confluence\" or application=\"jira\""))
                .toList();
        if (!unknown.isEmpty()) {
            throw new LaunchException(unknown, null);
        }
    }

    private Bundle startBundle(AppDescriptor descriptor, Path jar, UndoStack undo) throws LaunchException {
        try {
            Bundle bundle = framework.install("app:" + descriptor.key(), jar);
            undo.push("bundle", () -> framework.uninstall(bundle));
            bundle.start(Bundle.START_TRANSIENT);
            return bundle;
        } catch (BundleException | IOException e) {
            throw new LaunchException(List.of(new AppFault("META-INF/MANIFEST.MF", diagnosis.explain(e))), e);
        }
    }

    private void startContext(BundledApp app, UndoStack undo) throws LaunchException {
        try {
            AppContext context = AppContext.start(app.bundle(), product, diagnosis::explain);
            undo.push("beans", () -> {
                app.setContext(null);
                context.close();
            });
            app.setContext(context);
        } catch (AppContextException e) {
            throw new LaunchException(e.faults(), e);
        }
    }

    /** Goes through all modules of the phase before it gives up, so that one upload shows every fault. */
    private void enableModules(App app, Phase phase, UndoStack undo) throws LaunchException {
        List<AppFault> faults = new ArrayList<>();
        Throwable first = null;
        for (AppModule module : app.modules()) {
            for (ModuleType type : types.get(module.type())) {
                if (type.phase() != phase) {
                    continue;
                }
                try {
                    Handle handle = type.enable(module);
                    undo.push("module " + module.completeKey(), handle::disable);
                } catch (ModuleException e) {
                    faults.add(new AppFault(module.completeKey(), e.getMessage()));
                    first = first == null ? e : first;
                } catch (RuntimeException | LinkageError e) {
                    faults.add(new AppFault(module.completeKey(), diagnosis.explain(e)));
                    first = first == null ? e : first;
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new LaunchException(faults, first);
        }
    }

    /**
     * An app in service.
     *
     * @param app the app
     * @param warnings what went wrong without keeping it out of service
     * @param undo takes it out of service
     */
    record Launched(App app, List<AppFault> warnings, UndoStack undo) {}

    /** An app that cannot be put into service. */
    static final class LaunchException extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient List<AppFault> faults;

        LaunchException(List<AppFault> faults, Throwable cause) {
            super(String.valueOf(faults), cause);
            this.faults = faults;
        }

        List<AppFault> faults() {
            return faults;
        }
    }
}
