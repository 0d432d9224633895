package org.maillage.workbench.templates;

import java.util.Collection;
import java.util.Map;

/**
 * A value that came from a method marked as HTML-safe, on its way through a template: it is inserted as it is. A
 * collection passes the mark on to what is taken from it.
 *
 * @param value never another of these
 * @see <a href="https://developer.atlassian.com/server/confluence/advanced-html-encoding/">Advanced HTML encoding</a>
 */
record SafeMarkup(Object value) {

    /** Marks texts, collections and maps; anything else has nothing to insert that could be markup. */
    static Object of(Object value) {
        return value instanceof CharSequence || value instanceof Collection || value instanceof Map
                ? new SafeMarkup(value) : value;
    }

    static Object unmark(Object value) {
        return value instanceof SafeMarkup marked ? marked.value() : value;
    }

    static Object[] unmark(Object[] values) {
        Object[] plain = values.clone();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = unmark(plain[i]);
        }
        return plain;
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
