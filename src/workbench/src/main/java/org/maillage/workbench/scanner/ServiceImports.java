package org.maillage.workbench.scanner;

import java.util.ArrayList;
import java.util.List;
import org.maillage.workbench.Product;
import org.maillage.workbench.plugins.AppFault;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;

/**
 * The services an app asks for with {@code @ComponentImport}: each becomes a bean that stands for the OSGi service of
 * that type, as the app's bundle sees it.
 *
 * <p>A type whose class the bundle cannot load is passed over with a warning, so that one index may serve two products. A
 * type that is there, but that nobody offers, stops the app.
 */
final class ServiceImports {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceImports.class);

    private final Bundle bundle;
    private final ClassLoader loader;
    private final Product product;
    private final List<AppFault> missing = new ArrayList<>();

    ServiceImports(Bundle bundle, ClassLoader loader, Product product) {
        this.bundle = bundle;
        this.loader = loader;
        this.product = product;
    }

    /** Returns the services that nobody offers, one fault each. */
    List<AppFault> missing() {
        return missing;
    }

    void register(IndexFiles.Entry entry, BeanDefinitionRegistry registry) {
        try {
            register(entry, loader.loadClass(entry.type()), registry);
        } catch (ClassNotFoundException | LinkageError e) {
            LOG.warn("{}: {} lists {}, which cannot be loaded: passed over ({})",
                    bundle.getSymbolicName(), entry.file(), entry.type(), e.toString());
        }
    }

    private <T> void register(IndexFiles.Entry entry, Class<T> type, BeanDefinitionRegistry registry) {
        if (bundle.getBundleContext().getServiceReference(type) == null) {
            missing.add(new AppFault(entry.file(), product.displayName() + " does not offer " + type.getName()
                    + ", which the app imports: import it in the product that has it, or do without"));
            return;
        }
        RootBeanDefinition definition = new RootBeanDefinition(type, () -> new ImportedService<>(bundle, type).stub());
        // a service that can be closed is not the app's to close
        definition.setDestroyMethodName("");
        definition.setResourceDescription(entry.file());
        String name = entry.beanName();
        if (registry.containsBeanDefinition(name)) {
            name = type.getName();
        }
        if (!registry.containsBeanDefinition(name)) {
            registry.registerBeanDefinition(name, definition);
        }
    }
}
