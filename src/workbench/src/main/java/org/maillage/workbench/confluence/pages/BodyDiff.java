package org.maillage.workbench.confluence.pages;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.maillage.workbench.confluence.storage.MacroCall;
import org.maillage.workbench.confluence.storage.MarkupWriter;
import org.maillage.workbench.confluence.storage.StorageFormat;
import org.maillage.workbench.look.Markup;

/** What changed between two versions of a page, block by block, with the changed words marked. */
final class BodyDiff {

    private static final char OLD_START = '\uE001';
    private static final char OLD_END = '\uE002';
    private static final char NEW_START = '\uE003';
    private static final char NEW_END = '\uE004';
    private static final java.util.Set<String> BLOCKS = java.util.Set.of("p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "pre", "blockquote",
            "ac:task", "ac:layout-cell", "div", "ul", "ol", "table");

    private BodyDiff() {}

    static Markup of(String before, String now) {
        DiffRowGenerator generator = DiffRowGenerator.create().showInlineDiffs(true).inlineDiffByWord(true).mergeOriginalRevised(true)
                .oldTag(start -> String.valueOf(start ? OLD_START : OLD_END)).newTag(start -> String.valueOf(start ? NEW_START : NEW_END))
                .lineNormalizer(line -> line).build();
        MarkupWriter out = new MarkupWriter().open("div", "class", "wiki-diff");
        for (DiffRow row : generator.generateDiffRows(lines(before), lines(now))) {
            String kind = switch (row.getTag()) {
                case INSERT -> "wiki-diff-added";
                case DELETE -> "wiki-diff-removed";
                case CHANGE -> "wiki-diff-changed";
                case EQUAL -> "wiki-diff-equal";
            };
            out.open("p", "class", kind).raw(marked(row.getOldLine())).close("p");
        }
        return new Markup(out.close("div").toString());
    }

    /** The words of a diff, escaped, with {@code ins} and {@code del} around what changed. */
    private static String marked(String line) {
        return MarkupWriter.escape(line)
                .replace(String.valueOf(OLD_START), "<del>").replace(String.valueOf(OLD_END), "</del>")
                .replace(String.valueOf(NEW_START), "<ins>").replace(String.valueOf(NEW_END), "</ins>");
    }

    private static List<String> lines(String storage) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        collect(StorageFormat.parse(storage), line, lines);
        end(line, lines);
        return lines;
    }

    private static void collect(Node node, StringBuilder line, List<String> lines) {
        if (node instanceof CDataNode text) {
            text.getWholeText().lines().forEach(each -> {
                end(line, lines);
                line.append(each);
            });
        } else if (node instanceof TextNode text) {
            line.append(text.getWholeText().replaceAll("\\s+", " "));
        } else if (node instanceof Element element) {
            if (isShort(element, line)) {
                return;
            }
            boolean block = BLOCKS.contains(element.normalName());
            if (block || MacroCall.isMacro(element)) {
                end(line, lines);
            }
            if (MacroCall.isMacro(element)) {
                MacroCall call = MacroCall.of(element);
                line.append("{").append(call.name());
                call.parameters().forEach((name, value) -> line.append(" | ").append(name).append(" = ").append(value));
                line.append("}");
                end(line, lines);
                element.children().stream().filter(child -> child.normalName().endsWith("-body")).forEach(body -> collect(body, line, lines));
            } else {
                element.childNodes().forEach(child -> collect(child, line, lines));
            }
            if (block) {
                end(line, lines);
            }
        }
    }

    /** Writes what stands for an element whose own text says nothing to a reader; returns whether that is all of it. */
    private static boolean isShort(Element element, StringBuilder line) {
        switch (element.normalName()) {
            case "ac:task-id", "ac:task-uuid" -> { } // numbers nobody sees
            case "ac:task-status" -> line.append(element.text().strip().equals("complete") ? "☑ " : "☐ ");
            case "ri:page" -> line.append("[").append(element.attr("ri:content-title")).append("] ");
            case "ri:attachment" -> line.append("[").append(element.attr("ri:filename")).append("] ");
            case "ri:url" -> line.append("[").append(element.attr("ri:value")).append("] ");
            case "img" -> line.append("[").append(element.attr("src")).append("] ");
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void end(StringBuilder line, List<String> lines) {
        String text = line.toString().replaceAll("[" + OLD_START + "-" + NEW_END + "]", "").strip();
        if (!text.isEmpty()) {
            lines.add(text);
        }
        line.setLength(0);
    }
}
