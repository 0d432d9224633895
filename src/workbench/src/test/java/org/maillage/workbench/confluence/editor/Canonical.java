package org.maillage.workbench.confluence.editor;

import java.util.Comparator;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.maillage.workbench.confluence.storage.StorageFormat;

/** Storage format written in one way whatever way it was written before: equal texts mean equal pages. */
final class Canonical {

    private Canonical() {}

    static String of(String storage) {
        Document document = StorageFormat.parse(storage);
        StringBuilder out = new StringBuilder();
        write(document, out);
        return out.toString().strip();
    }

    private static void write(Node node, StringBuilder out) {
        if (node instanceof TextNode text) {
            boolean layout = !(text instanceof CDataNode) && text.isBlank() && !isText(text.parent());
            out.append(layout ? "" : text.getWholeText().replace("<", "&lt;"));
            return;
        }
        if (!(node instanceof Element element)) {
            return;
        }
        boolean root = element instanceof Document;
        if (!root) {
            out.append('<').append(element.tagName());
            element.attributes().asList().stream().sorted(Comparator.comparing(Attribute::getKey))
                    .forEach(attribute -> out.append(' ').append(attribute.getKey()).append('=').append(attribute.getValue()));
            out.append('>');
        }
        element.childNodes().forEach(child -> write(child, out));
        if (!root) {
            out.append("</").append(element.tagName()).append('>');
        }
    }

    /** Blanks between blocks mean nothing, blanks inside a line do. */
    private static boolean isText(Node parent) {
        return parent instanceof Element element && switch (element.normalName()) {
            case "p", "li", "td", "th", "strong", "em", "a", "span", "pre", "ac:task-body", "ac:plain-text-body", "ac:link-body" -> true;
            default -> false;
        };
    }
}
