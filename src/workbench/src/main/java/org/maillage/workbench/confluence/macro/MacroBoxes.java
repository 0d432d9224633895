package org.maillage.workbench.confluence.macro;

import org.maillage.workbench.confluence.storage.MarkupWriter;
import org.maillage.workbench.look.Texts;

/** What stands in the place of a macro that cannot be shown: the reader sees which, and why. */
final class MacroBoxes {

    private MacroBoxes() {}

    static String unknown(String name, Texts texts) {
        return new MarkupWriter().open("span", "class", "unknown-macro aui-lozenge aui-lozenge-moved", "data-macro-name", name)
                .text(texts.get("macro.unknown", name)).close("span").toString();
    }

    static String failed(String name, boolean block, String reason, Texts texts) {
        String element = block ? "div" : "span";
        return new MarkupWriter().open(element, "class", block ? "error aui-message aui-message-error" : "error", "data-macro-name", name)
                .open("span", "class", "error").text(texts.get("macro.failed", name, reason)).close("span")
                .close(element).toString();
    }
}
