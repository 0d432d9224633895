package org.maillage.workbench.templates;

import java.util.regex.Pattern;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;
import org.apache.velocity.runtime.Renderable;

/**
 * Escapes every value that a template inserts, unless its last name ends with {@code Html}, it came from a method
 * marked as HTML-safe, or the template said {@code #disable_html_escaping()}.
 *
 * @see <a href="https://developer.atlassian.com/server/confluence/anti-xss-documentation/">Anti-XSS documentation</a>
 */
final class HtmlEscaping implements ReferenceInsertionEventHandler {

    /** Name in the context that says whether to escape; no template can write it, since no name begins with a dot. */
    static final String OFF = ".html-escaping-off";

    /** A reference such as {@code $!{row.bodyHtml}} or {@code $row.getBodyHtml($x)}. */
    private static final Pattern HTML_BY_NAME = Pattern.compile("^\\$!?\\{?[^(]*Html(\\(.*\\))?\\}?$", Pattern.DOTALL);

    @Override
    public Object referenceInsert(Context context, String reference, Object value) {
        if (value == null || value instanceof Renderable || value instanceof SafeMarkup
                || context.get(OFF) != null || HTML_BY_NAME.matcher(reference).matches()) {
            return value;
        }
        return escape(value.toString());
    }

    static String escape(String text) {
        if (text == null) {
            return null;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
