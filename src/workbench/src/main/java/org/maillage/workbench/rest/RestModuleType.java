package org.maillage.workbench.rest;

import com.fasterxml.jackson.databind.type.TypeFactory;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.ContextResolver;
import java.util.List;
import org.glassfish.jersey.server.ResourceConfig;
import org.maillage.workbench.container.App;
import org.maillage.workbench.container.AppModule;
import org.maillage.workbench.container.ModuleException;
import org.maillage.workbench.container.ModuleType;
import org.maillage.workbench.web.fragment.Xml;

/**
 * The module type {@code rest}.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/rest-plugin-module/">REST plugin module</a>
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/rest-v2-migration-guide/">REST v2</a>
 */
public final class RestModuleType implements ModuleType {

    private final RestApplications applications;
    private final RestRules rules;

    public RestModuleType(RestApplications applications, RestRules rules) {
        this.applications = applications;
        this.rules = rules;
    }

    @Override
    public String element() {
        return "rest";
    }

    @Override
    public Handle enable(AppModule module) throws ModuleException {
        String path = module.requireAttribute("path");
        RestPath where = new RestPath(path.startsWith("/") ? path : "/" + path, module.requireAttribute("version"));
        List<String> packages = Xml.children(module.element(), "package").stream().map(Xml::text).toList();
        List<Class<?>> found = RestScan.find(module.app(), packages);
        if (found.stream().noneMatch(type -> type.isAnnotationPresent(Path.class))) {
            throw new ModuleException("no class with @jakarta.ws.rs.Path in "
                    + (packages.isEmpty() ? "the jar" : packages) + " (nested jars are not searched)");
        }
        for (Class<?> type : found) {
            create(module, type);
        }
        RestApplication application = new RestApplication(where, module.completeKey(), () -> configuration(module.app(), found));
        applications.add(application);
        return () -> {
            applications.remove(application);
            // Object mappers share one cache of types, which would keep the app's classes; the app's own mappers use it too.
            TypeFactory.defaultInstance().clearCache();
        };
    }

    /** Makes one of each at once, so that a fault shows on the plugins page and not with the first request. */
    private static void create(AppModule module, Class<?> type) throws ModuleException {
        try {
            module.app().create(type);
        } catch (RuntimeException | LinkageError e) {
            throw new ModuleException(type.getName() + " cannot be made: " + e.getMessage(), e);
        }
    }

    private ResourceConfig configuration(App app, List<Class<?>> found) {
        boolean ownMapper = found.stream().anyMatch(ContextResolver.class::isAssignableFrom);
        ResourceConfig config = rules.configuration(ownMapper);
        List<Class<?>> resources = found.stream().filter(type -> type.isAnnotationPresent(Path.class)).toList();
        resources.forEach(config::register);
        config.register(new AppResources(app, resources));
        found.stream().filter(type -> !resources.contains(type)).map(app::create).forEach(config::register);
        return config;
    }
}
