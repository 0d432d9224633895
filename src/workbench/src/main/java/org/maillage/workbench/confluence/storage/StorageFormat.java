package org.maillage.workbench.confluence.storage;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * Reads and writes Confluence's XHTML-based storage format. The text that people saved is what is kept; trees made
 * here serve rendering and editing only, so an element nobody knows is never lost.
 *
 * <p>Source: <a href="https://confluence.atlassian.com/conf91/confluence-storage-format-1442847767.html">Confluence
 * Storage Format</a>.
 */
public final class StorageFormat {

    private StorageFormat() {}

    /**
     * Reads storage format into a tree. Lenient: {@link StorageCheck} is what refuses faulty text, at save.
     * HTML's named entities become characters, CDATA sections stay nodes of their own.
     */
    public static Document parse(String storage) {
        Document document = Parser.xmlParser().parseInput(storage, "");
        document.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        return document;
    }

    /** Writes a node of a tree made by {@link #parse} back as storage format, itself included. */
    public static String write(Node node) {
        return node.outerHtml();
    }

    /** Writes what is inside an element of a tree made by {@link #parse} back as storage format. */
    public static String writeInner(Element element) {
        return element.html();
    }

    /** Returns the words of a page without markup, for the search index and excerpts: macro parameters left out. */
    public static String plainText(String storage) {
        Document document = parse(storage);
        document.getElementsByTag("ac:parameter").remove();
        StringBuilder text = new StringBuilder();
        document.traverse((node, depth) -> {
            if (node instanceof org.jsoup.nodes.TextNode words) {
                text.append(words.getWholeText());
            } else if (node instanceof Element element && !INLINE.contains(element.normalName())) {
                text.append(' ');
            }
        });
        return text.toString().strip().replaceAll("\\s+", " ");
    }

    private static final java.util.Set<String> INLINE =
            java.util.Set.of("a", "b", "strong", "i", "em", "u", "span", "sub", "sup", "code", "small", "big");
}
