package org.maillage.workbench.confluence.editor;

import com.pholser.junit.quickcheck.generator.GenerationStatus;
import com.pholser.junit.quickcheck.generator.Generator;
import com.pholser.junit.quickcheck.random.SourceOfRandomness;
import java.util.List;

/** Makes pages in storage format: blocks, lists, tables, macros in macros, links, images, tasks, elements nobody knows. */
public final class PageGenerator extends Generator<String> {

    private static final List<String> WORDS = List.of("réseau", "a &lt; b", "&amp;amp;", "’", " ", "&#xa0;", "\"x\"", "🙂", "\u200f", "<br/>");
    private static final List<String> BODIES = List.of("", "x", "\n", "\nx\n", "<p>&amp;</p>", "]]]]><![CDATA[>", " \t ", "é\u00a0", "&lt;");

    public PageGenerator() {
        super(String.class);
    }

    @Override
    public String generate(SourceOfRandomness random, GenerationStatus status) {
        return blocks(random, 3);
    }

    private String blocks(SourceOfRandomness random, int depth) {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            out.append(block(random, depth));
        }
        return out.toString();
    }

    private String block(SourceOfRandomness random, int depth) {
        int kind = random.nextInt(depth > 0 ? 11 : 5);
        return switch (kind) {
            case 0, 1 -> "<p>" + line(random) + "</p>";
            case 2 -> heading(random.nextInt(1, 6), line(random));
            case 3 -> macro(random, "<ac:plain-text-body><![CDATA[" + random.choose(BODIES) + "]]></ac:plain-text-body>");
            case 4 -> macro(random, "");
            case 5 -> macro(random, "<ac:rich-text-body>" + blocks(random, depth - 1) + "</ac:rich-text-body>");
            case 6 -> "<ul><li>" + line(random) + "</li><li>" + line(random) + "<ol><li>" + line(random) + "</li></ol></li></ul>";
            case 7 -> "<table><tbody><tr><th>" + line(random) + "</th><td>" + blocks(random, depth - 1) + "</td></tr></tbody></table>";
            case 8 -> "<ac:task-list><ac:task><ac:task-id>" + random.nextInt(1, 9) + "</ac:task-id><ac:task-status>" + random.choose(List.of("complete", "incomplete"))
                    + "</ac:task-status><ac:task-body>" + line(random) + "</ac:task-body></ac:task></ac:task-list>";
            case 9 -> "<ac:layout><ac:layout-section ac:type=\"single\"><ac:layout-cell>" + blocks(random, depth - 1) + "</ac:layout-cell></ac:layout-section></ac:layout>";
            default -> "<ac:future ac:n=\"" + random.nextInt() + "\"><ac:inside>" + line(random) + "</ac:inside></ac:future>";
        };
    }

    private static String heading(int level, String text) {
        return "<h" + level + ">" + text + "</h" + level + ">";
    }

    private String macro(SourceOfRandomness random, String body) {
        return "<ac:structured-macro ac:name=\"" + random.choose(List.of("info", "code", "toc", "inconnue")) + "\" ac:macro-id=\"" + random.nextInt() + "\">"
                + (random.nextBoolean() ? "<ac:parameter ac:name=\"" + random.choose(List.of("", "title", "x")) + "\">" + random.choose(WORDS).replace("<br/>", "") + "</ac:parameter>" : "")
                + body + "</ac:structured-macro>";
    }

    private String line(SourceOfRandomness random) {
        StringBuilder out = new StringBuilder("m");
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            out.append(random.choose(WORDS)).append(switch (random.nextInt(7)) {
                case 0 -> "<strong>" + random.choose(WORDS) + "</strong>";
                case 1 -> "<ac:link><ri:page ri:content-title=\"Autre\"/></ac:link>";
                case 2 -> "<ac:link ac:anchor=\"a\"><ac:plain-text-link-body><![CDATA[" + random.choose(BODIES).replace("]]]]><![CDATA[>", "y") + "]]></ac:plain-text-link-body></ac:link>";
                case 3 -> "<ac:image ac:width=\"10\"><ri:attachment ri:filename=\"carte.png\"/></ac:image>";
                case 4 -> "<ac:emoticon ac:name=\"tick\"/><time datetime=\"2026-11-23\"/>";
                case 5 -> macro(random, random.nextBoolean() ? "" : "<ac:rich-text-body><p>x</p></ac:rich-text-body>");
                default -> "";
            });
        }
        return out.append("n").toString();
    }
}
