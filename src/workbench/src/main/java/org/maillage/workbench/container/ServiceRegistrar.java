package org.maillage.workbench.container;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.maillage.workbench.Product;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Registers what a product offers as OSGi services: shared components as they are, the others once per app that asks. */
final class ServiceRegistrar {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceRegistrar.class);

    private ServiceRegistrar() {}

    /**
     * Registers everything, until the framework stops.
     *
     * @param appOf the app of a bundle, empty while it is not being enabled
     */
    static void register(
            BundleContext context,
            HostComponents components,
            ExportList exports,
            Product product,
            Function<Bundle, Optional<App>> appOf) {
        for (Map.Entry<Class<?>, Object> shared : components.shared().entrySet()) {
            warnUnlessExported(shared.getKey(), exports, product);
            context.registerService(shared.getKey().getName(), shared.getValue(), null);
        }
        for (Map.Entry<Class<?>, Function<App, ?>> perApp : components.perApp().entrySet()) {
            warnUnlessExported(perApp.getKey(), exports, product);
            context.registerService(perApp.getKey().getName(), new PerApp(perApp.getValue(), appOf), null);
        }
    }

    private static void warnUnlessExported(Class<?> type, ExportList exports, Product product) {
        boolean ofTheRuntime = type.getName().startsWith("java.");
        if (!ofTheRuntime && !exports.exports(product, type.getPackageName())) {
            LOG.warn("{} offers {}, but no app can see it: its package is not on the export list",
                    product.displayName(), type.getName());
        }
    }

    private record PerApp(Function<App, ?> maker, Function<Bundle, Optional<App>> appOf) implements ServiceFactory<Object> {

        @Override
        public Object getService(Bundle bundle, ServiceRegistration<Object> registration) {
            App app = appOf.apply(bundle).orElseThrow(() ->
                    new IllegalStateException(bundle.getSymbolicName() + " asks for a service, but is not an enabled app"));
            return maker.apply(app);
        }

        @Override
        public void ungetService(Bundle bundle, ServiceRegistration<Object> registration, Object service) {
            if (service instanceof AutoCloseable closeable) {
                try {
                    closeable.close();
                } catch (Exception e) {
                    LOG.warn("a service made for {} does not close", bundle.getSymbolicName(), e);
                }
            }
        }
    }
}
