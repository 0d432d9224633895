package org.maillage.workbench.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.felix.framework.FrameworkFactory;
import org.maillage.workbench.Product;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * The product's own Apache Felix. An app sees the JDK's packages and those of the {@link ExportList}, and nothing else
 * of the class path.
 *
 * <p>Bundles live only as long as their app is enabled: what outlives a restart is the container's own copy of the jar, so
 * Felix's cache is emptied at each start.
 */
final class OsgiFramework implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;

    private final Framework framework;

    private OsgiFramework(Framework framework) {
        this.framework = framework;
    }

    /**
     * Starts a framework.
     *
     * @param cache the folder of its cache; emptied first
     */
    static OsgiFramework start(Product product, ExportList exports, Path cache) {
        Map<String, String> settings = new HashMap<>();
        settings.put(Constants.FRAMEWORK_STORAGE, cache.toString());
        settings.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        settings.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, exports.systemPackages(product));
        settings.put(Constants.FRAMEWORK_BOOTDELEGATION, "");
        // else Felix guesses that a class asked for by outside code may be answered from outside the bundle
        settings.put("felix.bootdelegation.implicit", "false");
        // else Felix takes the JVM's only URLStreamHandlerFactory, which two products would fight for
        settings.put("felix.service.urlhandlers", "false");
        settings.put("felix.log.level", "1");
        Framework framework = new FrameworkFactory().newFramework(settings);
        try {
            framework.start();
        } catch (BundleException e) {
            throw new IllegalStateException("The plugin container of " + product.displayName()
                    + " cannot start in " + cache + " (is another process using it?): " + e.getMessage(), e);
        }
        return new OsgiFramework(framework);
    }

    /** Returns the context in which the product registers its services. */
    BundleContext context() {
        return framework.getBundleContext();
    }

    /** Installs a jar, without starting it. The jar is copied into the cache and not kept open. */
    Bundle install(String location, Path jar) throws BundleException, IOException {
        try (InputStream in = Files.newInputStream(jar)) {
            return context().installBundle(location, in);
        }
    }

    /** Takes a bundle out: its class loader, its services and its cached jar go with it. */
    void uninstall(Bundle bundle) {
        try {
            bundle.uninstall();
        } catch (BundleException e) {
            throw new IllegalStateException("cannot uninstall " + bundle, e);
        }
        CountDownLatch refreshed = new CountDownLatch(1);
        framework.adapt(FrameworkWiring.class).refreshBundles(List.of(bundle), event -> refreshed.countDown());
        await(refreshed);
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        } catch (BundleException e) {
            throw new IllegalStateException("the plugin container cannot stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CountDownLatch refreshed) {
        try {
            if (!refreshed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the plugin container did not let go of a bundle");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
