package org.maillage.workbench.scanner;

import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.maillage.workbench.Product;
import org.maillage.workbench.plugins.AppFault;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.NamespaceHandlerResolver;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.UrlResource;

/**
 * The Spring context of one app, read from the {@code META-INF/spring/*.xml} of its bundle. Spring itself is the product's,
 * the beans' classes are the bundle's.
 *
 * <p>Source: <a href="https://developer.atlassian.com/docs/advanced-topics/configuration-of-instructions-in-atlassian-plugins">
 * Configuration of instructions in Atlassian plugins</a> ({@code Spring-Context: *}).
 */
public final class AppContext implements AutoCloseable {

    private static final String FOLDER = "META-INF/spring";

    private final GenericApplicationContext context;
    private final ServiceExports exports;

    private AppContext(GenericApplicationContext context, ServiceExports exports) {
        this.context = context;
        this.exports = exports;
    }

    /**
     * Makes the beans of an app and registers those it exports.
     *
     * @param bundle the app's bundle, started
     * @param explain says in a sentence what a failure means for the app's maker
     * @throws AppContextException if a file, a service or a bean is at fault: nothing is left behind then
     */
    public static AppContext start(Bundle bundle, Product product, Function<Throwable, String> explain)
            throws AppContextException {
        ClassLoader loader = bundle.adapt(BundleWiring.class).getClassLoader();
        ServiceImports imports = new ServiceImports(bundle, loader, product);
        ServiceExports exports = new ServiceExports(loader);
        GenericApplicationContext context = new GenericApplicationContext();
        context.setDisplayName(product.displayName() + ": " + bundle.getSymbolicName());
        context.setClassLoader(loader);
        context.setAllowBeanDefinitionOverriding(false);
        AppContext app = new AppContext(context, exports);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        String where = FOLDER;
        try {
            XmlBeanDefinitionReader reader = reader(context, new ScanIndexes(bundle::getEntry, product, imports, exports));
            for (URL file : springFiles(bundle)) {
                where = file.getPath().substring(1);
                reader.loadBeanDefinitions(new UrlResource(file));
            }
            if (!imports.missing().isEmpty()) {
                throw new AppContextException(imports.missing());
            }
            where = FOLDER;
            context.refresh();
            exports.register(context.getBeanFactory(), bundle.getBundleContext());
            return app;
        } catch (AppContextException e) {
            app.close();
            throw e;
        } catch (Exception | LinkageError e) {
            app.close();
            throw new AppContextException(new AppFault(where(e, where), explain.apply(e)), e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /**
     * Returns the app's bean of this type where it has exactly one, else a new object injected from the context.
     *
     * @throws org.springframework.beans.BeansException if it cannot be made
     */
    public <T> T create(Class<T> type) {
        String[] names = context.getBeanNamesForType(type);
        return names.length == 1
                ? context.getBean(names[0], type)
                : context.getBeanFactory().createBean(type);
    }

    /** Returns the bean of this name, empty where there is none of this type. */
    public <T> Optional<T> bean(String name, Class<T> type) {
        return context.containsBean(name) && context.isTypeMatch(name, type)
                ? Optional.of(context.getBean(name, type))
                : Optional.empty();
    }

    /** Takes the app's services back, then destroys its beans. */
    @Override
    public void close() {
        exports.unregister();
        context.close();
    }

    private static XmlBeanDefinitionReader reader(GenericApplicationContext context, ScanIndexes scanner) {
        ClassLoader host = AppContext.class.getClassLoader();
        NamespaceHandlerResolver spring = new DefaultNamespaceHandlerResolver(host);
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(context);
        reader.setEntityResolver(new OfflineSchemas(host));
        reader.setNamespaceHandlerResolver(
                namespace -> ScanIndexes.NAMESPACE.equals(namespace) ? scanner : spring.resolve(namespace));
        return reader;
    }

    private static List<URL> springFiles(Bundle bundle) {
        return Stream.ofNullable(bundle.findEntries(FOLDER, "*.xml", false))
                .flatMap(found -> Collections.list(found).stream())
                .toList();
    }

    private static String where(Throwable failure, String file) {
        return failure instanceof BeanCreationException bean && bean.getBeanName() != null
                ? "bean " + bean.getBeanName() : file;
    }
}
