package org.maillage.workbench.confluence.editor;

import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.maillage.workbench.confluence.content.InvalidContentException;
import org.maillage.workbench.confluence.macro.MacroDeclaration.Body;
import org.maillage.workbench.confluence.storage.MacroCall;
import org.maillage.workbench.confluence.storage.MarkupWriter;
import org.maillage.workbench.confluence.storage.StorageFormat;

/** Changes a macro's storage format as its dialog says. Parameters the dialog does not show, and their resources, stay as they are. */
public final class MacroEdit {

    private MacroEdit() {}

    /** Returns a new macro. */
    public static Element create(String name, Body body) {
        MarkupWriter out = new MarkupWriter().open("ac:structured-macro", "ac:name", name, "ac:schema-version", "1", "ac:macro-id", UUID.randomUUID().toString());
        switch (body) {
            case RICH_TEXT -> out.open("ac:rich-text-body").open("p").close("p").close("ac:rich-text-body");
            case PLAIN_TEXT -> out.open("ac:plain-text-body").raw("<![CDATA[]]>").close("ac:plain-text-body");
            case NONE -> { } // no body
        }
        return parse(out.close("ac:structured-macro").toString());
    }

    /**
     * Reads one macro.
     *
     * @throws InvalidContentException if the text is something else
     */
    public static Element parse(String storage) {
        Element macro = StorageFormat.parse(storage).firstElementChild();
        if (macro == null || !MacroCall.isMacro(macro)) {
            throw new InvalidContentException("storage", "rest.macro.missing", "");
        }
        return macro;
    }

    /** Sets parameters; an empty value takes a parameter out. One whose value is the same keeps its very markup. */
    public static void setParameters(Element macro, Map<String, String> wanted) {
        Map<String, String> present = MacroCall.of(macro).parameters();
        wanted.forEach((name, value) -> {
            if (value.equals(present.get(name))) {
                return;
            }
            macro.children().stream()
                    .filter(child -> child.normalName().equals("ac:parameter") && child.attr("ac:name").equals(name)
                            || name.isEmpty() && child.normalName().equals("ac:default-parameter"))
                    .toList().forEach(Element::remove);
            if (!value.isEmpty()) {
                String markup = new MarkupWriter().open("ac:parameter", "ac:name", name).text(value).close("ac:parameter").toString();
                Element body = macro.children().stream().filter(child -> child.normalName().endsWith("-body")).findFirst().orElse(null);
                if (body == null) {
                    macro.append(markup);
                } else {
                    body.before(markup);
                }
            }
        });
    }

    /** Replaces the body; {@code text} is storage format for a rich body. */
    public static void setBody(Element macro, Body kind, String text) {
        if (kind == Body.NONE) {
            return;
        }
        String name = kind == Body.RICH_TEXT ? "ac:rich-text-body" : "ac:plain-text-body";
        macro.children().stream().filter(child -> child.normalName().endsWith("-body")).toList().forEach(Element::remove);
        Element body = macro.appendElement(name);
        if (kind == Body.RICH_TEXT) {
            body.append(text);
        } else {
            for (String part : text.split("(?<=]])(?=>)", -1)) {
                body.appendChild(new CDataNode(part));
            }
        }
    }
}
