package org.maillage.workbench.web.fragment;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.plugin.web.api.model.WebPanel;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maillage.workbench.container.AppModule;
import org.maillage.workbench.container.ModuleException;
import org.maillage.workbench.container.ModuleType;
import org.w3c.dom.Element;

/**
 * The module types {@code web-item}, {@code web-section} and {@code web-panel}.
 *
 * @see <a href="https://developer.atlassian.com/server/confluence/web-item-plugin-module/">Web item plugin module</a>
 * @see <a href="https://developer.atlassian.com/server/confluence/web-section-plugin-module/">Web section plugin module</a>
 * @see <a href="https://developer.atlassian.com/server/confluence/web-panel-plugin-module/">Web panel plugin module</a>
 */
public final class FragmentModuleType implements ModuleType {

    private static final int DEFAULT_WEIGHT = 1000;

    private final Fragment.Kind kind;
    private final WebFragments fragments;
    private final ConditionReader conditions;
    private final AppRenderer renderer;

    private FragmentModuleType(Fragment.Kind kind, WebFragments fragments, ConditionReader conditions, AppRenderer renderer) {
        this.kind = kind;
        this.fragments = fragments;
        this.conditions = conditions;
        this.renderer = renderer;
    }

    /** Returns the three types. */
    public static List<ModuleType> all(WebFragments fragments, ConditionReader conditions, AppRenderer renderer) {
        List<ModuleType> types = new ArrayList<>();
        for (Fragment.Kind kind : Fragment.Kind.values()) {
            types.add(new FragmentModuleType(kind, fragments, conditions, renderer));
        }
        return types;
    }

    @Override
    public String element() {
        return kind.element();
    }

    @Override
    public Handle enable(AppModule module) throws ModuleException {
        Element xml = module.element();
        Optional<Element> link = Xml.child(xml, "link");
        if (kind == Fragment.Kind.ITEM && link.isEmpty() && Xml.params(xml).isEmpty()) {
            throw new ModuleException("a web-item needs a <link>, or <param>s for scripts to read");
        }
        Fragment fragment = new Fragment(module, kind, module.requireAttribute(kind.placeAttribute()), weight(module),
                Label.read(module, "label"), Label.read(module, "tooltip"),
                link.map(element -> element.getAttribute("linkId")).orElse(""), link.map(Xml::text).orElse(""),
                link.map(element -> Boolean.parseBoolean(element.getAttribute("absolute"))).orElse(false),
                Xml.child(xml, "styleClass").map(Xml::text).orElse(""), Xml.params(xml), conditions.read(module),
                contexts(module), kind == Fragment.Kind.PANEL ? panel(module) : null);
        fragments.add(fragment);
        return () -> fragments.remove(fragment);
    }

    private static int weight(AppModule module) throws ModuleException {
        Optional<String> weight = module.attribute("weight");
        try {
            return weight.map(Integer::parseInt).orElse(DEFAULT_WEIGHT);
        } catch (NumberFormatException e) {
            throw new ModuleException("weight=\"" + weight.get() + "\" is no whole number", e);
        }
    }

    private static List<Fragment.ContextSource> contexts(AppModule module) throws ModuleException {
        List<Fragment.ContextSource> sources = new ArrayList<>();
        for (Element element : Xml.children(module.element(), "context-provider")) {
            ContextProvider provider = Instances.create(module, element.getAttribute("class"), ContextProvider.class);
            try {
                provider.init(Xml.params(element));
            } catch (PluginParseException e) {
                throw new ModuleException("its context provider refuses its parameters: " + e.getMessage(), e);
            }
            sources.add(provider::getContextMap);
        }
        return sources;
    }

    /** There is exactly one source of a panel's HTML: a class, or a resource named {@code view}. */
    private Fragment.PanelWriter panel(AppModule module) throws ModuleException {
        Optional<Element> view = Xml.children(module.element(), "resource").stream()
                .filter(resource -> resource.getAttribute("name").equals("view"))
                .findFirst();
        Optional<String> className = module.attribute("class");
        if (view.isPresent() == className.isPresent()) {
            throw new ModuleException("a web-panel needs a class or a resource named view, and not both");
        }
        if (className.isPresent()) {
            return Instances.create(module, className.get(), WebPanel.class)::getHtml;
        }
        String location = view.get().getAttribute("location");
        String text = Xml.text(view.get());
        boolean velocity = view.get().getAttribute("type").equals("velocity");
        if (location.isBlank()) {
            return velocity ? context -> renderer.fragment(module.app(), text, context) : context -> text;
        }
        URL file = module.app().resource(location);
        if (file == null) {
            throw new ModuleException("the jar has no " + location);
        }
        return velocity ? context -> renderer.template(module.app(), location, context) : context -> read(file);
    }

    private static String read(URL file) throws IOException {
        try (var in = file.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
