package org.maillage.workbench.look;

import java.util.Objects;

/**
 * HTML that is safe to write as it is. Templates escape everything else, so whoever wraps a text in this type vouches
 * for it: rendered templates, sanitised bodies, markup the workbench wrote itself. Never wrap what a person typed.
 *
 * @param html the markup, never null
 */
public record Markup(String html) {

    /** Nothing at all. */
    public static final Markup EMPTY = new Markup("");

    public Markup {
        Objects.requireNonNull(html, "html");
    }

    /** Returns this followed by other markup. */
    public Markup plus(Markup other) {
        return new Markup(html + other.html);
    }

    /** Returns whether there is nothing to see; templates ask {@code #if(!$part.blank)}. */
    public boolean isBlank() {
        return html.isBlank();
    }

    /** Returns the markup itself: this is what a template prints. */
    @Override
    public String toString() {
        return html;
    }
}
