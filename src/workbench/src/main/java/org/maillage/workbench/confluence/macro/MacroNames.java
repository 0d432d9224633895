package org.maillage.workbench.confluence.macro;

import java.util.function.UnaryOperator;
import org.maillage.workbench.look.Texts;

/** The names of macros and parameters in one language: those of apps from their own texts, by the product's naming of keys. */
public final class MacroNames {

    private final Texts own;
    private final UnaryOperator<String> appTexts;

    /** @param appTexts returns the text of an app's key, the key itself where there is none */
    public MacroNames(Texts own, UnaryOperator<String> appTexts) {
        this.own = own;
        this.appTexts = appTexts;
    }

    public String label(MacroDeclaration macro) {
        return text(macro, macro.labelKey(), macro.name());
    }

    public String description(MacroDeclaration macro) {
        return text(macro, macro.descriptionKey(), "");
    }

    public String label(MacroDeclaration macro, MacroParameter parameter) {
        String shared = ProductMacros.PLUGIN_KEY + ".param." + parameter.name() + ".label";
        String fallback = macro.pluginKey().equals(ProductMacros.PLUGIN_KEY) ? own.get(shared) : parameter.name();
        return text(macro, macro.labelKey(parameter), fallback);
    }

    public String description(MacroDeclaration macro, MacroParameter parameter) {
        return text(macro, macro.descriptionKey(parameter), "");
    }

    /** Returns how a value of an {@code enum} is shown: {@code ….param.<p>.<value>.desc}, else the value. */
    public String value(MacroDeclaration macro, MacroParameter parameter, String value) {
        return text(macro, macro.pluginKey() + "." + macro.name() + ".param." + parameter.name() + "." + value + ".desc", value);
    }

    private String text(MacroDeclaration macro, String key, String otherwise) {
        String text = macro.pluginKey().equals(ProductMacros.PLUGIN_KEY) ? own.get(key) : appTexts.apply(key);
        return text == null || text.equals(key) ? otherwise : text;
    }
}
