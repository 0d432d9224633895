package org.maillage.workbench.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.List;
import org.maillage.workbench.container.AppModule;
import org.maillage.workbench.container.ModuleException;
import org.maillage.workbench.container.ModuleType;
import org.maillage.workbench.web.fragment.Instances;
import org.maillage.workbench.web.fragment.Xml;

/**
 * The module type {@code servlet-filter}.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/servlet-filter-plugin-module/">Servlet
 *     filter plugin module</a>
 */
public final class FilterModuleType implements ModuleType {

    private static final int DEFAULT_WEIGHT = 100;

    private final FilterRegistry registry;
    private final AccessControl control;

    public FilterModuleType(FilterRegistry registry, AccessControl control) {
        this.registry = registry;
        this.control = control;
    }

    @Override
    public String element() {
        return "servlet-filter";
    }

    @Override
    public Handle enable(AppModule module) throws ModuleException {
        List<UrlPattern> patterns = Xml.children(module.element(), "url-pattern").stream()
                .map(Xml::text).map(UrlPattern::new).toList();
        if (patterns.isEmpty()) {
            throw new ModuleException("a servlet-filter needs a <url-pattern>");
        }
        PluginFilter filter = new PluginFilter(module, Instances.load(module, module.requireAttribute("class"), Filter.class),
                ServletModuleType.initParams(module.element()), control);
        FilterRegistry.Entry entry;
        try {
            entry = new FilterRegistry.Entry(FilterRegistry.Location.named(module.attribute("location").orElse("before-dispatch")),
                    module.attribute("weight").map(Integer::parseInt).orElse(DEFAULT_WEIGHT), patterns, dispatchers(module), filter);
        } catch (IllegalArgumentException e) {
            throw new ModuleException("location, weight or dispatcher is not one that exists: "
                    + e.getMessage(), e);
        }
        registry.add(entry);
        return () -> {
            registry.remove(entry);
            filter.destroy();
        };
    }

    private static List<DispatcherType> dispatchers(AppModule module) {
        List<DispatcherType> named = Xml.children(module.element(), "dispatcher").stream()
                .map(Xml::text).map(DispatcherType::valueOf).toList();
        return named.isEmpty() ? List.of(DispatcherType.REQUEST) : named;
    }
}
