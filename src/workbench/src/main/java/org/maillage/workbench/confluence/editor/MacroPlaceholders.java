package org.maillage.workbench.confluence.editor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.maillage.workbench.confluence.storage.MacroCall;
import org.maillage.workbench.confluence.storage.MarkupWriter;
import org.maillage.workbench.confluence.storage.StorageFormat;

/**
 * Macros in the editor: a macro with a body is a box whose body is edited in place, any other is a placeholder that
 * shows name and parameters. Both carry the macro's own storage format, so unknown macros and parameters survive.
 */
final class MacroPlaceholders {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Elements in which a box may stand; elsewhere a browser would tear the paragraph apart around it. */
    private static final Set<String> HOLD_BOXES = Set.of("#root", "ac:rich-text-body", "ac:layout-cell", "td", "th", "li", "div",
            "blockquote", "ac:task-body", "section", "article");
    private static final Set<String> HOLD_BLOCKS = Set.of("#root", "ac:rich-text-body", "ac:layout-cell");

    private final MacroShapes shapes;
    private final Locale locale;

    MacroPlaceholders(MacroShapes shapes, Locale locale) {
        this.shapes = shapes;
        this.locale = locale;
    }

    void write(MacroCall call, MarkupWriter out, StorageToEditor page) {
        boolean oneBody = call.richBody().isPresent() ^ call.plainBody().isPresent();
        if (oneBody && isKnownShape(call) && holds(HOLD_BOXES, call)) {
            box(call, out, page);
        } else {
            placeholder(call, out);
        }
    }

    /** A macro with a second body, or with anything else inside, goes through the editor as a whole. */
    private static boolean isKnownShape(MacroCall call) {
        long bodies = call.element().children().stream().filter(child -> child.normalName().endsWith("-body")).count();
        return bodies == 1;
    }

    private static boolean holds(Set<String> names, MacroCall call) {
        Element parent = call.element().parent();
        return parent != null && names.contains(parent.normalName());
    }

    private void box(MacroCall call, MarkupWriter out, StorageToEditor page) {
        Element shell = call.element().clone();
        shell.children().stream().filter(child -> child.normalName().endsWith("-body")).forEach(Element::empty);
        String type = call.richBody().isPresent() ? "RICH_TEXT" : "PLAIN_TEXT";
        out.open("div", "class", "wysiwyg-macro", "contenteditable", "false", "data-macro-name", call.name(),
                "data-macro-body-type", type, "data-macro-parameters", json(call.parameters()),
                EditorFormat.STORAGE, StorageFormat.write(shell));
        out.open("div", "class", "wysiwyg-macro-head", "data-macro-head", "true").text(label(call)).close("div");
        if (call.richBody().isPresent()) {
            out.open("div", "class", "wysiwyg-macro-body", "contenteditable", "true");
            page.children(call.richBody().get(), out);
            out.close("div");
        } else {
            String body = call.plainBody().orElse("");
            out.open("pre", "class", "wysiwyg-macro-body", "contenteditable", "true", EditorFormat.ORIGINAL, body)
                    .raw("\n").text(body).close("pre");
        }
        out.close("div");
    }

    private void placeholder(MacroCall call, MarkupWriter out) {
        String element = holds(HOLD_BLOCKS, call) ? "div" : "span";
        out.open(element, "class", "editor-macro mceNonEditable", "contenteditable", "false", "data-macro-name", call.name(),
                        "data-macro-parameters", json(call.parameters()), EditorFormat.STORAGE, StorageFormat.write(call.element()))
                .text(label(call)).close(element);
    }

    private String label(MacroCall call) {
        String parameters = call.parameters().entrySet().stream()
                .filter(parameter -> !parameter.getValue().isBlank())
                .map(parameter -> parameter.getKey().isEmpty() ? parameter.getValue() : parameter.getKey() + " = " + parameter.getValue())
                .collect(Collectors.joining(" | "));
        String name = shapes.label(call.name(), locale);
        return parameters.isEmpty() ? name : name + " | " + parameters;
    }

    private static String json(Map<String, String> parameters) {
        try {
            return JSON.writeValueAsString(parameters);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of strings is always JSON", e);
        }
    }
}
