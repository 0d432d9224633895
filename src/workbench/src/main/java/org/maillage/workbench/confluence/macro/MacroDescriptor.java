package org.maillage.workbench.confluence.macro;

import java.util.ArrayList;
import java.util.List;
import org.maillage.workbench.confluence.macro.MacroDeclaration.Body;
import org.maillage.workbench.container.AppModule;
import org.maillage.workbench.container.ModuleException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads what an {@code xhtml-macro} element of a descriptor declares. */
final class MacroDescriptor {

    private MacroDescriptor() {}

    static MacroDeclaration read(AppModule module, Body body, boolean block) throws ModuleException {
        String name = module.requireAttribute("name");
        List<String> categories = children(module.element(), "category").stream().map(category -> category.getAttribute("name")).toList();
        List<MacroParameter> parameters = new ArrayList<>();
        for (Element list : children(module.element(), "parameters")) {
            for (Element parameter : children(list, "parameter")) {
                if (!parameter.hasAttribute("name") || parameter.getAttribute("type").isBlank()) {
                    throw new ModuleException("a <parameter> of the macro '" + module.key() + "' needs the attributes 'name' and 'type'");
                }
                parameters.add(parameter(parameter));
            }
        }
        return new MacroDeclaration(name, module.app().key(), module.attribute("icon").orElse(""), categories, body, block, parameters);
    }

    private static MacroParameter parameter(Element element) {
        return new MacroParameter(element.getAttribute("name"), element.getAttribute("type"),
                element.getAttribute("required").equals("true"), element.getAttribute("hidden").equals("true"),
                element.getAttribute("multiple").equals("true"), element.getAttribute("default"),
                children(element, "value").stream().map(value -> value.getAttribute("name")).toList(),
                children(element, "alias").stream().map(alias -> alias.getAttribute("name")).toList());
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
