package org.maillage.workbench.web.fragment;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.maillage.workbench.container.AppModule;
import org.maillage.workbench.container.ModuleException;
import org.w3c.dom.Element;

/**
 * Reads {@code <condition>} and {@code <conditions type="AND|OR">}, nested as deep as wanted. Direct children of the
 * module are joined by AND; {@code invert="true"} turns one around.
 *
 * @see <a href="https://developer.atlassian.com/server/confluence/web-item-plugin-module/">Web item plugin module:
 *     condition and conditions elements</a>
 */
public final class ConditionReader {

    private final StandardConditions standard;

    public ConditionReader(StandardConditions standard) {
        this.standard = standard;
    }

    /**
     * Reads the conditions of a module.
     *
     * @throws ModuleException if a condition's class is missing, of the wrong type or refuses its parameters
     */
    public Visibility read(AppModule module) throws ModuleException {
        return Visibility.all(parts(module, module.element()));
    }

    private List<Visibility> parts(AppModule module, Element parent) throws ModuleException {
        List<Visibility> parts = new ArrayList<>();
        for (Element child : Xml.children(parent)) {
            switch (child.getTagName()) {
                case "condition" -> parts.add(one(module, child));
                case "conditions" -> parts.add(joined(child.getAttribute("type"), parts(module, child), module));
                default -> { }
            }
        }
        return parts;
    }

    private static Visibility joined(String type, List<Visibility> parts, AppModule module) throws ModuleException {
        return switch (type.toUpperCase(Locale.ROOT)) {
            case "", "AND" -> Visibility.all(parts);
            case "OR" -> Visibility.any(parts);
            default -> throw new ModuleException("<conditions type=\"" + type + "\"> must be AND or OR");
        };
    }

    private Visibility one(AppModule module, Element element) throws ModuleException {
        String className = element.getAttribute("class");
        Map<String, String> params = Xml.params(element);
        Optional<Visibility> known = standard.find(className, params);
        Visibility condition = known.isPresent() ? known.get() : ofApp(module, className, params);
        return Boolean.parseBoolean(element.getAttribute("invert")) ? condition.inverted() : condition;
    }

    private static Visibility ofApp(AppModule module, String className, Map<String, String> params) throws ModuleException {
        Condition condition = Instances.create(module, className, Condition.class);
        try {
            condition.init(params);
        } catch (PluginParseException e) {
            throw new ModuleException(className + " refuses its parameters: " + e.getMessage(), e);
        }
        return condition::shouldDisplay;
    }
}
