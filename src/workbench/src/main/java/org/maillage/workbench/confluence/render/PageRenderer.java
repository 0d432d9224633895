package org.maillage.workbench.confluence.render;

import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.maillage.workbench.confluence.storage.MacroCall;
import org.maillage.workbench.confluence.storage.MarkupWriter;
import org.maillage.workbench.confluence.storage.SafeHtml;
import org.maillage.workbench.confluence.storage.StorageFormat;

/**
 * Turns storage format into the HTML of a page, with the class names Confluence's own styles and apps' scripts know.
 * What is not on the allow-list of {@link SafeHtml} is neutralised: hostile markup does nothing, unknown elements show
 * what they hold.
 */
public final class PageRenderer {

    private static final int DEEPEST = 400;

    private static final Map<String, ElementRenderer> SPECIAL = Map.ofEntries(
            Map.entry("ac:link", new LinkRenderer()),
            Map.entry("ac:image", new ImageRenderer()),
            Map.entry("ac:emoticon", new EmoticonRenderer()),
            Map.entry("ac:task-list", new TaskListRenderer()),
            Map.entry("ac:layout", LayoutRenderer.LAYOUT),
            Map.entry("ac:layout-section", LayoutRenderer.SECTION),
            Map.entry("ac:layout-cell", LayoutRenderer.CELL),
            Map.entry("ac:placeholder", (element, out, page) -> { }), // instructions to authors: never shown to readers
            Map.entry("ac:inline-comment-marker", (element, out, page) -> page.children(element, out)),
            Map.entry("time", new TimeRenderer()));

    /** Renders one page body. */
    public String render(String storage, RenderContext context) {
        Document document = StorageFormat.parse(storage);
        Headings headings = new Headings(document, context.page().title());
        Rendering rendering = new Rendering(context.with(headings.inOrder()), headings);
        MarkupWriter out = new MarkupWriter();
        rendering.children(document, out);
        return out.toString();
    }

    /** Renders one kind of element. */
    @FunctionalInterface
    interface ElementRenderer {
        void render(Element element, MarkupWriter out, Rendering page);
    }

    /** The rendering of one page. */
    static final class Rendering {

        private final RenderContext context;
        private final Headings headings;
        private int depth;

        Rendering(RenderContext context, Headings headings) {
            this.context = context;
            this.headings = headings;
        }

        RenderContext context() {
            return context;
        }

        String inner(Element element) {
            MarkupWriter out = new MarkupWriter();
            children(element, out);
            return out.toString();
        }

        void children(Element element, MarkupWriter out) {
            if (depth >= DEEPEST) {
                out.text(element.wholeText());
                return;
            }
            depth++;
            for (Node child : element.childNodes()) {
                if (child instanceof TextNode text) {
                    out.text(text.getWholeText());
                } else if (child instanceof Element inside) {
                    element(inside, out);
                }
            }
            depth--;
        }

        private void element(Element element, MarkupWriter out) {
            ElementRenderer special = SPECIAL.get(element.normalName());
            if (special != null) {
                special.render(element, out, this);
            } else if (MacroCall.isMacro(element)) {
                macro(MacroCall.of(element), out);
            } else if (SafeHtml.isShown(element)) {
                html(element, out);
            } else if (!SafeHtml.isDropped(element)) {
                children(element, out);
            }
        }

        private void macro(MacroCall call, MarkupWriter out) {
            out.raw(context.macros().run(call, () -> call.richBody().map(this::inner).orElse(""), context));
        }

        private void html(Element element, MarkupWriter out) {
            String name = element.normalName();
            Attributes attributes = SafeHtml.shownAttributes(element);
            switch (name) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> attributes.put("id", headings.id(element));
                case "a" -> externalLink(attributes);
                case "table" -> addClass(attributes, "confluenceTable");
                case "th" -> addClass(attributes, "confluenceTh");
                case "td" -> addClass(attributes, "confluenceTd");
                default -> { } // shown as it is
            }
            if (VOID.contains(name)) {
                out.empty(name, attributes);
                return;
            }
            if (name.equals("table")) {
                out.open("div", "class", "table-wrap");
            }
            out.open(name, attributes);
            children(element, out);
            out.close(name);
            if (name.equals("table")) {
                out.close("div");
            }
        }

        private static void externalLink(Attributes attributes) {
            if (attributes.get("href").contains("://")) {
                addClass(attributes, "external-link");
                attributes.put("rel", "nofollow noopener");
            }
        }

        private static void addClass(Attributes attributes, String added) {
            String present = attributes.get("class");
            attributes.put("class", present.isBlank() ? added : added + " " + present);
        }
    }

    private static final java.util.Set<String> VOID = java.util.Set.of("br", "hr", "img", "col");
}
