package org.maillage.workbench.confluence.macro;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.maillage.workbench.confluence.macro.MacroDeclaration.Body;
import org.maillage.workbench.confluence.render.PageRef;
import org.maillage.workbench.confluence.render.RenderContext;
import org.maillage.workbench.confluence.render.RenderContext.Heading;
import org.maillage.workbench.confluence.storage.MarkupWriter;

/**
 * The product's own macros that pages of the app's people hold, with the class names Confluence gives their output.
 *
 * @see <a href="https://confluence.atlassian.com/doc/macros-139387.html">Macros</a>
 */
public final class ProductMacros {

    /** The app these macros are said to belong to: their texts begin with it. */
    public static final String PLUGIN_KEY = "confluence.macros";

    private final Function<PageRef, List<Child>> children;

    /** A child page, as the children macro lists it. */
    public record Child(String title, String address) {}

    /** Makes the macros; {@code children} returns the child pages that the reader may see. */
    public ProductMacros(Function<PageRef, List<Child>> children) {
        this.children = children;
    }

    /** Puts all of them into the library. */
    public void addTo(MacroLibrary library) {
        MacroParameter title = MacroParameter.optional("title", "string");
        for (String kind : List.of("info", "note", "warning", "tip")) {
            library.add(macro(kind, Body.RICH_TEXT, true, "formatting", title), (parameters, body, context) -> message(kind, parameters, body));
        }
        library.add(macro("panel", Body.RICH_TEXT, true, "formatting", title), (parameters, body, context) -> panel(parameters, body));
        library.add(macro("expand", Body.RICH_TEXT, true, "formatting", title), ProductMacros::expand);
        library.add(macro("code", Body.PLAIN_TEXT, true, "formatting", title,
                MacroParameter.oneOf("language", "none", "java", "js", "xml", "sql", "bash", "python", "css", "yaml"),
                MacroParameter.optional("linenumbers", "boolean")), (parameters, body, context) -> code(parameters, body));
        library.add(macro("noformat", Body.PLAIN_TEXT, true, "formatting", title), (parameters, body, context) -> noformat(parameters, body));
        library.add(macro("status", Body.NONE, false, "formatting", title,
                MacroParameter.oneOf("colour", "Grey", "Red", "Yellow", "Green", "Blue", "Purple"),
                MacroParameter.optional("subtle", "boolean")), (parameters, body, context) -> status(parameters));
        library.add(macro("toc", Body.NONE, true, "confluence-content",
                MacroParameter.optional("minLevel", "int"), MacroParameter.optional("maxLevel", "int")),
                (parameters, body, context) -> toc(parameters, context));
        library.add(macro("children", Body.NONE, true, "confluence-content"), (parameters, body, context) -> children(context));
        library.add(macro("anchor", Body.NONE, false, "formatting", MacroParameter.optional("", "string")), (parameters, body, context) ->
                new MarkupWriter().open("span", "class", "confluence-anchor-link",
                        "id", (context.page().title() + "-" + parameters.getOrDefault("", "")).replaceAll("\\s+", "")).close("span").toString());
        library.add(macro("excerpt", Body.RICH_TEXT, true, "confluence-content"), (parameters, body, context) -> body.get());
    }

    private static MacroDeclaration macro(String name, Body body, boolean block, String category, MacroParameter... parameters) {
        return new MacroDeclaration(name, PLUGIN_KEY, "", List.of(category), body, block, List.of(parameters));
    }

    private static String message(String kind, Map<String, String> parameters, Supplier<String> body) {
        String style = switch (kind) {
            case "info" -> "information";
            case "note" -> "note";
            case "warning" -> "warning";
            default -> "tip";
        };
        String icon = switch (kind) {
            case "info" -> "info";
            case "note" -> "warning";
            case "warning" -> "error";
            default -> "approve";
        };
        MarkupWriter out = new MarkupWriter().open("div", "class",
                "confluence-information-macro confluence-information-macro-" + style + " conf-macro output-block",
                "data-hasbody", "true", "data-macro-name", kind);
        String title = parameters.getOrDefault("title", "");
        if (!title.isBlank()) {
            out.open("p", "class", "title").text(title).close("p");
        }
        return out.open("span", "class", "aui-icon aui-icon-small aui-iconfont-" + icon + " confluence-information-macro-icon").close("span")
                .open("div", "class", "confluence-information-macro-body").raw(body.get()).close("div", "div").toString();
    }

    private static String panel(Map<String, String> parameters, Supplier<String> body) {
        return framed("panel", "panel conf-macro output-block", "panelHeader", "panelContent", parameters, body.get());
    }

    private static String code(Map<String, String> parameters, Supplier<String> body) {
        String language = parameters.getOrDefault("language", parameters.getOrDefault("", "none"));
        String pre = new MarkupWriter().open("pre", "class", "syntaxhighlighter-pre", "tabindex", "0",
                        "data-syntaxhighlighter-params", "brush: " + language + "; gutter: " + parameters.getOrDefault("linenumbers", "false"))
                .raw("\n").text(body.get()).close("pre").toString();
        return framed("code", "code panel pdl conf-macro output-block", "codeHeader panelHeader pdl", "codeContent panelContent pdl", parameters, pre);
    }

    private static String noformat(Map<String, String> parameters, Supplier<String> body) {
        String pre = new MarkupWriter().open("pre", "tabindex", "0").raw("\n").text(body.get()).close("pre").toString();
        return framed("noformat", "preformatted panel conf-macro output-block", "preformattedHeader panelHeader", "preformattedContent panelContent", parameters, pre);
    }

    private static String framed(String name, String outer, String header, String content, Map<String, String> parameters, String html) {
        MarkupWriter out = new MarkupWriter().open("div", "class", outer, "data-hasbody", "true", "data-macro-name", name);
        String title = parameters.getOrDefault("title", "");
        if (!title.isBlank()) {
            out.open("div", "class", header).open("b").text(title).close("b", "div");
        }
        return out.open("div", "class", content).raw(html).close("div", "div").toString();
    }

    /** The product's is a script; {@code details} does the same by keyboard and without one. */
    private static String expand(Map<String, String> parameters, Supplier<String> body, RenderContext context) {
        String title = parameters.getOrDefault("title", parameters.getOrDefault("", ""));
        return new MarkupWriter().open("details", "class", "expand-container conf-macro output-block", "data-macro-name", "expand")
                .open("summary", "class", "expand-control").text(title.isBlank() ? context.texts().get("macro.expand.default") : title)
                .close("summary").open("div", "class", "expand-content").raw(body.get()).close("div", "details").toString();
    }

    private static String status(Map<String, String> parameters) {
        String colour = parameters.getOrDefault("colour", parameters.getOrDefault("color", "Grey"));
        String lozenge = switch (colour) {
            case "Red" -> " aui-lozenge-removed";
            case "Yellow" -> " aui-lozenge-moved";
            case "Green" -> " aui-lozenge-success";
            case "Blue" -> " aui-lozenge-inprogress";
            case "Purple" -> " aui-lozenge-new";
            default -> "";
        };
        String title = parameters.getOrDefault("title", "");
        return new MarkupWriter().open("span", "class", "status-macro aui-lozenge" + lozenge + " conf-macro output-inline", "data-macro-name", "status")
                .text(title.isBlank() ? colour : title).close("span").toString();
    }

    private static String toc(Map<String, String> parameters, RenderContext context) throws MacroFailure {
        int from = level(parameters, "minLevel", 1, context);
        int to = level(parameters, "maxLevel", 7, context);
        MarkupWriter out = new MarkupWriter().open("div", "class", "toc-macro conf-macro output-block", "data-macro-name", "toc").open("ul");
        for (Heading heading : context.headings()) {
            if (heading.level() >= from && heading.level() <= to) {
                out.open("li", "class", "toc-level-" + heading.level()).open("a", "href", "#" + heading.id(), "class", "toc-link")
                        .text(heading.text()).close("a", "li");
            }
        }
        return out.close("ul", "div").toString();
    }

    private static int level(Map<String, String> parameters, String name, int otherwise, RenderContext context) throws MacroFailure {
        String value = parameters.getOrDefault(name, "");
        if (value.isBlank()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw new MacroFailure(context.texts().get("macro.parameter.number", name, value), e);
        }
    }

    private String children(RenderContext context) {
        MarkupWriter out = new MarkupWriter().open("ul", "class", "childpages-macro conf-macro output-block", "data-macro-name", "children");
        for (Child child : children.apply(context.page())) {
            out.open("li").open("a", "href", child.address()).text(child.title()).close("a", "li");
        }
        return out.close("ul").toString();
    }
}
