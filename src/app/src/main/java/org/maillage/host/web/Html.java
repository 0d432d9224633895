package org.maillage.host.web;

/**
 * Writes HTML where no template does: macros, whose output the product takes as it is. Everything that comes from people goes through
 * {@link #text} or {@link #attribute}; markup is what stands in our own source.
 */
public final class Html {

    private final StringBuilder html = new StringBuilder();

    /** Adds markup out of our own source. Never call it with anything else. */
    public Html markup(String markup) {
        html.append(markup);
        return this;
    }

    /** Adds text, escaped. */
    public Html text(String text) {
        html.append(escape(text));
        return this;
    }

    /** Adds an attribute with a leading space; its value is escaped and quoted. */
    public Html attribute(String name, String value) {
        html.append(' ').append(name).append("=\"").append(escape(value)).append('"');
        return this;
    }

    /** Adds a link. The address must be one that we made, or have passed a rule that admits http and https only. */
    public Html link(String address, String text) {
        return markup("<a").attribute("href", address).markup(">").text(text).markup("</a>");
    }

    @Override
    public String toString() {
        return html.toString();
    }

    /**
     * Escapes for text and for quoted attributes. Control characters other than line breaks and tabs are left out: they are not
     * allowed in the XML that Confluence keeps rendered pages in.
     */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> {
                    if (c >= ' ' || c == '\n' || c == '\t') {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }
}
