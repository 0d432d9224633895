package org.maillage.workbench.web.fragment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Reads the child elements of a module's XML. */
public final class Xml {

    private Xml() {}

    /** Returns all child elements, in order. */
    public static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i).getNodeType() == Node.ELEMENT_NODE) {
                children.add((Element) nodes.item(i));
            }
        }
        return children;
    }

    /** Returns the child elements of this name, in order. */
    public static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(child -> child.getTagName().equals(name)).toList();
    }

    /** Returns the first child element of this name. */
    public static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** Returns the trimmed text of an element. */
    public static String text(Element element) {
        return element.getTextContent().trim();
    }

    /** Returns the {@code <param name="…">} children: the value is the {@code value} attribute or the text. */
    public static Map<String, String> params(Element parent) {
        Map<String, String> params = new LinkedHashMap<>();
        for (Element param : children(parent, "param")) {
            params.put(param.getAttribute("name"), param.hasAttribute("value") ? param.getAttribute("value") : text(param));
        }
        return params;
    }
}
