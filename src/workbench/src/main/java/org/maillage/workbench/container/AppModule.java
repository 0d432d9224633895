package org.maillage.workbench.container;

import java.util.Optional;
import org.w3c.dom.Element;

/**
 * One module element of an {@code atlassian-plugin.xml}.
 *
 * @param app the app it belongs to
 * @param key its key, unique in the app; never null
 * @param element the XML element, to be read and not changed
 */
public record AppModule(App app, String key, Element element) {

    /** Returns the element's name: the module type. */
    public String type() {
        return element.getTagName();
    }

    /** Returns {@code pluginKey:moduleKey}, the name the whole product knows the module by. */
    public String completeKey() {
        return app.key() + ":" + key;
    }

    /** Returns an attribute, empty where it is missing or blank. */
    public Optional<String> attribute(String name) {
        return Optional.of(element.getAttribute(name)).filter(value -> !value.isBlank());
    }

    /**
     * Returns an attribute.
     *
     * @throws ModuleException if it is missing: the message names module and attribute
     */
    public String requireAttribute(String name) throws ModuleException {
        return attribute(name).orElseThrow(() -> new ModuleException(
                "<" + type() + " key=\"" + key + "\"> needs the attribute '" + name + "'"));
    }
}
