package org.maillage.workbench.web.resource;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.webresource.api.data.WebResourceDataProvider;
import com.atlassian.webresource.spi.condition.UrlReadingCondition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.maillage.workbench.container.AppModule;
import org.maillage.workbench.container.ModuleException;
import org.maillage.workbench.container.ModuleType;
import org.maillage.workbench.web.fragment.Instances;
import org.maillage.workbench.web.fragment.Xml;
import org.w3c.dom.Element;

/**
 * The module type {@code web-resource}. Of transformers it knows {@code jsI18n}; another one disables the app, rather
 * than serving a file that is not what the app means.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/web-resource-plugin-module/">Web resource
 *     plugin module</a>
 */
public final class WebResourceModuleType implements ModuleType {

    private final WebResources resources;
    private final AtomicLong stamps = new AtomicLong(System.currentTimeMillis());

    public WebResourceModuleType(WebResources resources) {
        this.resources = resources;
    }

    @Override
    public String element() {
        return "web-resource";
    }

    @Override
    public Handle enable(AppModule module) throws ModuleException {
        Element xml = module.element();
        Set<String> contexts = new LinkedHashSet<>();
        contexts.add(module.completeKey());
        Xml.children(xml, "context").forEach(context -> contexts.add(Xml.text(context)));
        List<String> dependencies = Xml.children(xml, "dependency").stream().map(Xml::text).toList();
        WebResource resource = new WebResource(module, contexts, dependencies, ResourceFile.read(module, xml), data(module),
                conditions(module), translated(module), stamps.incrementAndGet());
        resources.add(resource);
        return () -> resources.remove(resource);
    }

    private static Map<String, WebResourceDataProvider> data(AppModule module) throws ModuleException {
        Map<String, WebResourceDataProvider> providers = new LinkedHashMap<>();
        for (Element data : Xml.children(module.element(), "data")) {
            providers.put(data.getAttribute("key"),
                    Instances.create(module, data.getAttribute("class"), WebResourceDataProvider.class));
        }
        return providers;
    }

    private static List<UrlReadingCondition> conditions(AppModule module) throws ModuleException {
        List<UrlReadingCondition> conditions = new ArrayList<>();
        for (Element element : Xml.children(module.element(), "condition")) {
            UrlReadingCondition condition = Instances.create(module, element.getAttribute("class"), UrlReadingCondition.class);
            try {
                condition.init(Xml.params(element));
            } catch (PluginParseException e) {
                throw new ModuleException("its condition refuses its parameters: " + e.getMessage(), e);
            }
            conditions.add(condition);
        }
        return conditions;
    }

    private static Set<String> translated(AppModule module) throws ModuleException {
        Set<String> extensions = new LinkedHashSet<>();
        for (Element transformation : Xml.children(module.element(), "transformation")) {
            for (Element transformer : Xml.children(transformation, "transformer")) {
                if (!transformer.getAttribute("key").equals("jsI18n")) {
                    throw new ModuleException("the workbench knows no transformer "
                            + transformer.getAttribute("key"));
                }
                extensions.add(transformation.getAttribute("extension"));
            }
        }
        return extensions;
    }
}
