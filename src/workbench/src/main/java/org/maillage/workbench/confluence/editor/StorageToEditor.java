package org.maillage.workbench.confluence.editor;

import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.maillage.workbench.confluence.render.ImageRenderer;
import org.maillage.workbench.confluence.render.PageRenderer;
import org.maillage.workbench.confluence.render.RenderContext;
import org.maillage.workbench.confluence.storage.MacroCall;
import org.maillage.workbench.confluence.storage.MarkupWriter;
import org.maillage.workbench.confluence.storage.SafeHtml;
import org.maillage.workbench.confluence.storage.StorageFormat;

/** One conversion of storage format to editor HTML; the way back is {@link EditorToStorage}. */
final class StorageToEditor {

    private static final Set<String> VOID = Set.of("br", "hr", "img", "col");
    private static final Set<String> BOXES = Set.of("ac:layout", "ac:layout-section", "ac:layout-cell");
    private static final Set<String> MARKS = Set.of("ac:inline-comment-marker", "ac:placeholder");

    private final MacroPlaceholders macros;
    private final RenderContext context;

    StorageToEditor(MacroShapes shapes, RenderContext context) {
        this.context = context;
        this.macros = new MacroPlaceholders(shapes, context.texts().locale());
    }

    String convert(String storage) {
        MarkupWriter out = new MarkupWriter();
        children(StorageFormat.parse(storage), out);
        return out.toString();
    }

    void children(Element element, MarkupWriter out) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                out.text(text.getWholeText());
            } else if (child instanceof Comment comment) {
                out.raw("<!--" + comment.getData() + "-->");
            } else if (child instanceof Element inside) {
                element(inside, out);
            }
        }
    }

    private void element(Element element, MarkupWriter out) {
        String name = element.normalName();
        if (MacroCall.isMacro(element)) {
            macros.write(MacroCall.of(element), out, this);
        } else if (BOXES.contains(name)) {
            standIn("div", element, name.replace("ac:", "editor-") + " " + element.attr("ac:type").replace('_', '-'), out);
        } else if (MARKS.contains(name)) {
            standIn("span", element, name.replace("ac:", "editor-"), out);
        } else if (name.equals("ac:link")) {
            link(element, out);
        } else if (name.equals("ac:image")) {
            image(element, out);
        } else if (name.equals("ac:task-list")) {
            TaskLists.write(element, out, this);
        } else if (isPlainHtml(element)) {
            html(element, out);
        } else {
            placeholder(element, out);
        }
    }

    private static boolean isPlainHtml(Element element) {
        return !element.normalName().contains(":") && !element.normalName().equals("time")
                && (SafeHtml.isShown(element) || element.normalName().equals("font"));
    }

    private void html(Element element, MarkupWriter out) {
        String name = element.normalName();
        Attributes attributes = element.attributes().clone();
        attributes.asList().stream().map(attribute -> attribute.getKey())
                .filter(key -> key.toLowerCase(java.util.Locale.ROOT).startsWith("on")).toList().forEach(attributes::remove);
        if (VOID.contains(name)) {
            out.empty(name, attributes);
            return;
        }
        out.open(name, attributes);
        if (name.equals("pre")) {
            out.raw("\n"); // HTML parsers take the first line break of a pre away
        }
        children(element, out);
        out.close(name);
    }

    /** A storage element whose content is edited in place. */
    private void standIn(String as, Element element, String cssClass, MarkupWriter out) {
        out.open(as, "class", cssClass.strip(), EditorFormat.ELEMENT, element.normalName(),
                EditorFormat.ATTRIBUTES, StorageFormat.write(element.shallowClone()));
        children(element, out);
        out.close(as);
    }

    private void link(Element link, MarkupWriter out) {
        MarkupWriter body = new MarkupWriter();
        Element rich = link.selectFirst("> ac|link-body");
        Element plain = link.selectFirst("> ac|plain-text-link-body");
        if (rich != null) {
            children(rich, body);
        } else if (plain != null) {
            body.text(plain.wholeText());
        } else {
            body.text(shownText(link));
        }
        String shown = body.toString();
        out.open("a", "class", "confluence-link", "href", href(link), EditorFormat.STORAGE, StorageFormat.write(link),
                        EditorFormat.ORIGINAL, Fingerprint.of(shown), "data-href", href(link))
                .raw(shown).close("a");
    }

    private String shownText(Element link) {
        String html = new PageRenderer().render(StorageFormat.write(link), context);
        String text = org.jsoup.Jsoup.parseBodyFragment(html).text();
        return text.isBlank() ? "#" : text;
    }

    private String href(Element link) {
        String html = new PageRenderer().render(StorageFormat.write(link), context);
        Element anchor = org.jsoup.Jsoup.parseBodyFragment(html).selectFirst("a");
        return anchor == null ? "#" : anchor.attr("href");
    }

    private void image(Element image, MarkupWriter out) {
        String source = ImageRenderer.source(image, context).orElse(context.addresses().context() + "/s/workbench/static/missing.svg");
        out.empty("img", "class", "confluence-embedded-image", "src", source, "alt", image.attr("ac:alt"),
                "width", orNull(image.attr("ac:width")), "height", orNull(image.attr("ac:height")),
                EditorFormat.STORAGE, StorageFormat.write(image));
    }

    private static String orNull(String value) {
        return value.isBlank() ? null : value;
    }

    private void placeholder(Element element, MarkupWriter out) {
        String label = switch (element.normalName()) {
            case "ac:emoticon" -> org.maillage.workbench.confluence.render.EmoticonRenderer.character(element);
            case "time" -> org.jsoup.Jsoup.parseBodyFragment(new PageRenderer().render(StorageFormat.write(element), context)).text();
            default -> element.normalName();
        };
        Placeholder.inline(out, "editor-opaque", StorageFormat.write(element), label);
    }
}
