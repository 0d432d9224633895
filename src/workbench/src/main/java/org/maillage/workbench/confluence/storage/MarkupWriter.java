package org.maillage.workbench.confluence.storage;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Entities;

/**
 * Writes markup by hand, escaping everything that is not {@linkplain #raw raw}. Elements without content are written
 * as {@code <br/>}, which is right in both HTML and storage format for the elements that have none.
 */
public final class MarkupWriter {

    private final StringBuilder out = new StringBuilder();

    /** Writes a start tag; attributes as name, value, name, value…, those with a null value left out. */
    public MarkupWriter open(String element, String... attributes) {
        tag(element, attributes);
        out.append('>');
        return this;
    }

    /** Writes a start tag with attributes of a tree. */
    public MarkupWriter open(String element, Attributes attributes) {
        tag(element);
        write(attributes);
        out.append('>');
        return this;
    }

    /** Writes an element without content. */
    public MarkupWriter empty(String element, String... attributes) {
        tag(element, attributes);
        out.append("/>");
        return this;
    }

    /** Writes an element without content, with attributes of a tree. */
    public MarkupWriter empty(String element, Attributes attributes) {
        tag(element);
        write(attributes);
        out.append("/>");
        return this;
    }

    /** Writes an end tag for each name. */
    public MarkupWriter close(String... elements) {
        for (String element : elements) {
            out.append("</").append(element).append('>');
        }
        return this;
    }

    /** Writes text, escaped. */
    public MarkupWriter text(String text) {
        out.append(escape(text));
        return this;
    }

    /** Writes markup as it is: the caller vouches for it. */
    public MarkupWriter raw(String markup) {
        out.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** Escapes text so that it is right between tags and inside a quoted attribute, in HTML and in XML. */
    public static String escape(String text) {
        return Entities.escape(text, ESCAPING).replace("\"", "&quot;");
    }

    private static final org.jsoup.nodes.Document.OutputSettings ESCAPING = new org.jsoup.nodes.Document.OutputSettings()
            .escapeMode(Entities.EscapeMode.xhtml).syntax(org.jsoup.nodes.Document.OutputSettings.Syntax.xml);

    private void tag(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                attribute(attributes[i], attributes[i + 1]);
            }
        }
    }

    private void write(Attributes attributes) {
        for (Attribute attribute : attributes) {
            attribute(attribute.getKey(), attribute.getValue());
        }
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(escape(value)).append('"');
    }
}
