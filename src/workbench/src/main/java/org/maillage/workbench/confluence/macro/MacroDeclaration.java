package org.maillage.workbench.confluence.macro;

import java.util.List;

/**
 * What a macro says about itself: what the macro browser lists and the editor's dialog is made of.
 *
 * @param name the name in storage format
 * @param pluginKey the app it belongs to
 * @param icon address of its icon below the context path, blank for none
 * @param categories the macro browser's categories it is listed in
 * @param body the body it takes
 * @param block whether its output is a block of its own, not part of a line
 * @param parameters what it declares, in the order of the dialog
 */
public record MacroDeclaration(String name, String pluginKey, String icon, List<String> categories, Body body, boolean block,
        List<MacroParameter> parameters) {

    public MacroDeclaration {
        categories = List.copyOf(categories);
        parameters = List.copyOf(parameters);
    }

    /** The bodies a macro may take. */
    public enum Body { NONE, PLAIN_TEXT, RICH_TEXT }

    /** Returns the key of the name people read. */
    public String labelKey() {
        return pluginKey + "." + name + ".label";
    }

    /** Returns the key of the sentence that says what it is for. */
    public String descriptionKey() {
        return pluginKey + "." + name + ".desc";
    }

    /** Returns the key of what the editor writes above its body. */
    public String bodyLabelKey() {
        return pluginKey + "." + name + ".body.label";
    }

    /** Returns the key of a parameter's label. */
    public String labelKey(MacroParameter parameter) {
        return pluginKey + "." + name + ".param." + parameter.name() + ".label";
    }

    /** Returns the key of a parameter's explanation. */
    public String descriptionKey(MacroParameter parameter) {
        return pluginKey + "." + name + ".param." + parameter.name() + ".desc";
    }
}
