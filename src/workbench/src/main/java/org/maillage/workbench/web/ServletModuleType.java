package org.maillage.workbench.web;

import jakarta.servlet.http.HttpServlet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.workbench.container.AppModule;
import org.maillage.workbench.container.ModuleException;
import org.maillage.workbench.container.ModuleType;
import org.maillage.workbench.web.fragment.Instances;
import org.maillage.workbench.web.fragment.Xml;
import org.w3c.dom.Element;

/**
 * The module type {@code servlet}.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/servlet-plugin-module/">Servlet plugin
 *     module</a>
 */
public final class ServletModuleType implements ModuleType {

    private final ServletRegistry registry;

    public ServletModuleType(ServletRegistry registry) {
        this.registry = registry;
    }

    @Override
    public String element() {
        return "servlet";
    }

    @Override
    public Handle enable(AppModule module) throws ModuleException {
        List<Element> patterns = Xml.children(module.element(), "url-pattern");
        if (patterns.isEmpty()) {
            throw new ModuleException("a servlet needs a <url-pattern>");
        }
        PluginServlet servlet = new PluginServlet(module,
                Instances.load(module, module.requireAttribute("class"), HttpServlet.class), initParams(module.element()));
        List<ServletRegistry.Mapping> mappings = new ArrayList<>();
        for (Element pattern : patterns) {
            mappings.add(new ServletRegistry.Mapping(pattern(module, Xml.text(pattern)), servlet));
        }
        mappings.forEach(registry::add);
        return () -> {
            mappings.forEach(registry::remove);
            servlet.destroy();
        };
    }

    private UrlPattern pattern(AppModule module, String pattern) throws ModuleException {
        if (!pattern.startsWith("/") && !pattern.startsWith("*.")) {
            throw new ModuleException("the url-pattern " + pattern + " must begin with a slash");
        }
        Optional<ServletRegistry.Mapping> other = registry.claimed(pattern);
        if (other.isPresent()) {
            throw new ModuleException("the url-pattern " + pattern + " belongs to "
                    + other.get().servlet().completeKey() + " already; begin it with a word of your own");
        }
        return new UrlPattern(pattern);
    }

    /** Reads the {@code init-param} children of a servlet or a filter. */
    static Map<String, String> initParams(Element xml) {
        Map<String, String> params = new LinkedHashMap<>();
        for (Element param : Xml.children(xml, "init-param")) {
            params.put(Xml.child(param, "param-name").map(Xml::text).orElse(""),
                    Xml.child(param, "param-value").map(Xml::text).orElse(""));
        }
        return params;
    }
}
