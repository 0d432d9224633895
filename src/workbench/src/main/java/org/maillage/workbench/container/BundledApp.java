package org.maillage.workbench.container;

import java.net.URL;
import java.util.List;
import java.util.Optional;
import org.maillage.workbench.scanner.AppContext;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** An app while it is enabled: its descriptor, its bundle and, from the moment there is one, its Spring context. */
final class BundledApp implements App {

    private final AppDescriptor descriptor;
    private final Bundle bundle;
    private final ClassLoader loader;
    private final List<AppModule> modules;
    private volatile AppContext context;

    BundledApp(AppDescriptor descriptor, Bundle bundle) {
        this.descriptor = descriptor;
        this.bundle = bundle;
        this.loader = bundle.adapt(BundleWiring.class).getClassLoader();
        this.modules = descriptor.modules().stream()
                .filter(module -> !module.disabled())
                .map(module -> new AppModule(this, module.key(), module.element()))
                .toList();
    }

    Bundle bundle() {
        return bundle;
    }

    /** Gives the app its beans, or takes them away again (null). */
    void setContext(AppContext context) {
        this.context = context;
    }

    @Override
    public String key() {
        return descriptor.key();
    }

    @Override
    public String name() {
        return descriptor.name();
    }

    @Override
    public String version() {
        return descriptor.version();
    }

    @Override
    public List<AppModule> modules() {
        return modules;
    }

    @Override
    public Class<?> loadClass(String name) throws ClassNotFoundException {
        return loader.loadClass(name);
    }

    @Override
    public URL resource(String path) {
        return bundle.getResource(path.startsWith("/") ? path.substring(1) : path);
    }

    @Override
    public ClassLoader classLoader() {
        return loader;
    }

    @Override
    public <T> T create(Class<T> type) {
        AppContext beans = context;
        if (beans == null) {
            throw new IllegalStateException(key() + " has no beans yet, or no longer: " + type.getName());
        }
        return beans.create(type);
    }

    @Override
    public <T> Optional<T> bean(String name, Class<T> type) {
        AppContext beans = context;
        return beans == null ? Optional.empty() : beans.bean(name, type);
    }

    @Override
    public String toString() {
        return key() + " " + version();
    }
}
