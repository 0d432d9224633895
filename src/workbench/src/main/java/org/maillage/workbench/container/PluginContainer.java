package org.maillage.workbench.container;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.maillage.workbench.Product;
import org.maillage.workbench.container.AppLauncher.LaunchException;
import org.maillage.workbench.container.AppLauncher.Launched;
import org.maillage.workbench.container.AppStore.Stored;
import org.maillage.workbench.plugins.AppFault;
import org.maillage.workbench.plugins.AppRefusedException;
import org.maillage.workbench.plugins.AppStatus;
import org.maillage.workbench.plugins.PluginAdministration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The apps of one product: an OSGi framework that sees the product's public packages and services only, and the life cycle
 * of what runs in it. It knows no module type itself; those come with the constructor.
 *
 * <p>A faulty app is disabled and says why; the product never is. Changes are serialised; reading is free.
 */
public final class PluginContainer implements PluginAdministration, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PluginContainer.class);

    private final Product product;
    private final AppStore store;
    private final Clock clock;
    private final OsgiFramework framework;
    private final AppLauncher launcher;
    private final PluginEvents events;
    private final Map<String, ManagedApp> apps = new ConcurrentSkipListMap<>();
    private final ReentrantLock changes = new ReentrantLock();

    /**
     * Starts the framework, without any app: see {@link #startApps()}.
     *
     * @param folder where the container keeps jars and its cache; made where missing
     * @param components what the product offers to apps, complete
     * @param types the module types the product knows; several may serve the same element
     */
    public PluginContainer(
            Product product, Path folder, HostComponents components, List<ModuleType> types, Clock clock) {
        ExportList exports = ExportList.ofPlatform();
        Diagnosis diagnosis = new Diagnosis(product, exports);
        this.product = product;
        this.clock = clock;
        this.store = new AppStore(folder.resolve("apps"));
        this.framework = OsgiFramework.start(product, exports, folder.resolve("osgi-cache"));
        this.events = new PluginEvents(components);
        this.launcher = new AppLauncher(product, framework, types,
                new AppCallbacks(new UpgradeRunner(components, diagnosis), diagnosis), events, diagnosis);
        ServiceRegistrar.register(framework.context(), components, exports, product, launcher::appOf);
    }

    /**
     * Starts the apps that were installed before. An app that fails is tried again after the others, as long as that helps:
     * it may need a service of theirs.
     */
    public void startApps() {
        changing(() -> {
            List<String> waiting = new ArrayList<>();
            for (Stored stored : store.all()) {
                if (load(stored) && stored.enabled()) {
                    waiting.add(stored.key());
                }
            }
            int before;
            do {
                before = waiting.size();
                waiting.removeIf(key -> launch(key).running());
            } while (!waiting.isEmpty() && waiting.size() < before);
            return null;
        });
    }

    /**
     * Puts a jar among those that {@link #startApps()} starts, before it is called. An app that somebody disabled stays
     * disabled, in whatever version.
     *
     * @throws AppRefusedException if the jar is not an app at all
     */
    public void provision(Path jar) throws AppRefusedException {
        String key = AppArchive.read(jar, product).descriptor().key();
        changing(() -> store.save(key, jar, clock.millis()));
    }

    @Override
    public List<AppStatus> list() {
        return apps.values().stream().map(ManagedApp::status).toList();
    }

    @Override
    public AppStatus install(Path jar) throws AppRefusedException {
        AppDescriptor descriptor = AppArchive.read(jar, product).descriptor();
        return changing(() -> {
            stop(descriptor.key());
            Path copy = store.save(descriptor.key(), jar, clock.millis());
            store.setEnabled(descriptor.key(), true);
            apps.put(descriptor.key(), ManagedApp.disabled(descriptor, copy, List.of()));
            return launch(descriptor.key()).status();
        });
    }

    @Override
    public AppStatus enable(String key) {
        return changing(() -> {
            boolean running = require(key).running();
            store.setEnabled(key, true);
            return running || load(store.get(key)) ? launch(key).status() : require(key).status();
        });
    }

    @Override
    public AppStatus disable(String key) {
        return changing(() -> {
            require(key);
            store.setEnabled(key, false);
            stop(key);
            return require(key).status();
        });
    }

    @Override
    public void uninstall(String key) {
        changing(() -> {
            AppDescriptor descriptor = require(key).descriptor();
            stop(key);
            apps.remove(key);
            store.delete(key);
            events.uninstalled(descriptor);
            return null;
        });
    }

    /** Stops all apps, the last one started first, and the framework. What is enabled stays so for the next start. */
    @Override
    public void close() {
        changing(() -> {
            List<Stored> stored = store.all();
            for (int i = stored.size() - 1; i >= 0; i--) {
                stop(stored.get(i).key());
            }
            framework.close();
            return null;
        });
    }

    /** Reads a stored jar; one that is no app any more is listed with its faults, so that it can be replaced or removed. */
    private boolean load(Stored stored) {
        try {
            AppDescriptor descriptor = AppArchive.read(stored.jar(), product).descriptor();
            apps.put(stored.key(), ManagedApp.disabled(descriptor, stored.jar(), List.of()));
            return true;
        } catch (AppRefusedException e) {
            LOG.error("{}: {}", product.displayName(), e.getMessage());
            apps.put(stored.key(), ManagedApp.disabled(AppDescriptor.unreadable(stored.key()), stored.jar(), e.faults()));
            return false;
        }
    }

    private ManagedApp launch(String key) {
        ManagedApp app = require(key);
        if (app.running()) {
            return app;
        }
        ManagedApp result;
        try {
            Launched launched = launcher.launch(app.descriptor(), app.jar());
            result = new ManagedApp(app.descriptor(), app.jar(), launched, launched.warnings());
            LOG.info("{}: {} is enabled", product.displayName(), launched.app());
        } catch (LaunchException e) {
            result = ManagedApp.disabled(app.descriptor(), app.jar(), e.faults());
            LOG.error("{}: {} is disabled", product.displayName(), key, e);
        }
        for (AppFault fault : result.faults()) {
            LOG.warn("{}: {}: {}", product.displayName(), key, fault);
        }
        apps.put(key, result);
        return result;
    }

    private void stop(String key) {
        ManagedApp app = apps.get(key);
        if (app != null && app.running()) {
            app.launched().undo().unwind();
            apps.put(key, ManagedApp.disabled(app.descriptor(), app.jar(), List.of()));
        }
    }

    private ManagedApp require(String key) {
        ManagedApp app = apps.get(key);
        if (app == null) {
            throw new IllegalArgumentException("no app with the key " + key + " is installed");
        }
        return app;
    }

    private <T> T changing(Supplier<T> change) {
        changes.lock();
        try {
            return change.get();
        } finally {
            changes.unlock();
        }
    }
}
