package org.maillage.workbench.scanner;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsDevService;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.export.ModuleType;
import com.atlassian.plugin.spring.scanner.annotation.export.ServiceProperty;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.util.ClassUtils;

/**
 * The beans an app gives away as OSGi services: those of its {@code exports} index, and those whose class says so by
 * annotation. Only exported beans get the product's callbacks ({@code LifecycleAware}, {@code PluginUpgradeTask}).
 */
final class ServiceExports {

    private final ClassLoader loader;
    private final List<IndexFiles.Entry> entries = new ArrayList<>();
    private final List<ServiceRegistration<?>> registrations = new ArrayList<>();

    ServiceExports(ClassLoader loader) {
        this.loader = loader;
    }

    void add(IndexFiles.Entry entry) {
        entries.add(entry);
    }

    /**
     * Registers the services.
     *
     * @throws ClassNotFoundException if an index names a type that is not there
     */
    void register(ConfigurableListableBeanFactory beans, BundleContext context) throws ClassNotFoundException {
        Map<String, Set<String>> typesByBean = new LinkedHashMap<>();
        for (IndexFiles.Entry entry : entries) {
            Class<?> implementation = loader.loadClass(entry.type());
            for (String name : beans.getBeanNamesForType(implementation)) {
                typesByBean.computeIfAbsent(name, key -> new LinkedHashSet<>()).addAll(types(entry, implementation));
            }
        }
        for (String name : beans.getBeanDefinitionNames()) {
            Class<?> type = beans.getType(name);
            if (type != null && !typesByBean.containsKey(name) && isAnnotated(type)) {
                typesByBean.put(name, annotatedTypes(type));
            }
        }
        typesByBean.forEach((name, types) -> registrations.add(context.registerService(
                types.toArray(String[]::new), beans.getBean(name), properties(beans.getType(name)))));
    }

    /** Takes the services back, the last one first. */
    void unregister() {
        for (int i = registrations.size() - 1; i >= 0; i--) {
            registrations.get(i).unregister();
        }
        registrations.clear();
    }

    private List<String> types(IndexFiles.Entry entry, Class<?> implementation) {
        return entry.detail().isEmpty()
                ? ownTypes(implementation)
                : Stream.of(entry.detail().split(",")).map(String::strip).toList();
    }

    private static List<String> ownTypes(Class<?> implementation) {
        Class<?>[] interfaces = ClassUtils.getAllInterfacesForClass(implementation);
        return interfaces.length == 0
                ? List.of(implementation.getName())
                : Stream.of(interfaces).map(Class::getName).toList();
    }

    private static boolean isAnnotated(AnnotatedElement type) {
        return type.isAnnotationPresent(ExportAsService.class) || type.isAnnotationPresent(ModuleType.class)
                || Boolean.getBoolean("atlassian.dev.mode") && type.isAnnotationPresent(ExportAsDevService.class);
    }

    private static Set<String> annotatedTypes(Class<?> type) {
        Class<?>[] stated = type.isAnnotationPresent(ExportAsService.class)
                ? type.getAnnotation(ExportAsService.class).value()
                : type.isAnnotationPresent(ModuleType.class)
                        ? type.getAnnotation(ModuleType.class).value()
                        : type.getAnnotation(ExportAsDevService.class).value();
        return new LinkedHashSet<>(stated.length == 0
                ? ownTypes(type)
                : Stream.of(stated).map(Class::getName).toList());
    }

    private static Dictionary<String, Object> properties(Class<?> type) {
        Dictionary<String, Object> properties = new Hashtable<>();
        if (type != null && type.isAnnotationPresent(ExportAsService.class)) {
            for (ServiceProperty property : type.getAnnotation(ExportAsService.class).properties()) {
                properties.put(property.key(), property.value());
            }
        }
        return properties;
    }
}
