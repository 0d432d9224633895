package org.maillage.workbench.confluence.macro;

import java.util.List;

/**
 * A parameter a macro declares, from which the editor makes a field of its dialog.
 *
 * @param name the name in storage format; blank for the default parameter
 * @param type {@code string}, {@code enum}, {@code boolean}, {@code int}, {@code spacekey}, {@code username},
 *     {@code confluence-content}… ; types the editor does not know are edited as text
 * @param required whether the macro refuses to run without it
 * @param hidden whether the dialog leaves it out
 * @param multiple whether several values may be given, separated by commas
 * @param defaultValue what the dialog begins with, empty where none is declared
 * @param values the values of an {@code enum}
 * @param aliases other names under which older pages hold it
 * @see <a href="https://developer.atlassian.com/server/confluence/including-information-in-your-macro-for-the-macro-browser/">
 *     Including information in your macro for the macro browser</a>
 */
public record MacroParameter(String name, String type, boolean required, boolean hidden, boolean multiple, String defaultValue,
        List<String> values, List<String> aliases) {

    public MacroParameter {
        values = List.copyOf(values);
        aliases = List.copyOf(aliases);
    }

    /** Returns an optional parameter of this type. */
    public static MacroParameter optional(String name, String type) {
        return new MacroParameter(name, type, false, false, false, "", List.of(), List.of());
    }

    /** Returns an optional parameter with a limited set of values, the first of which is the default. */
    public static MacroParameter oneOf(String name, String... values) {
        return new MacroParameter(name, "enum", false, false, false, values[0], List.of(values), List.of());
    }
}
