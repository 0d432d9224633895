package org.maillage.workbench.confluence.render;

import java.util.function.Supplier;
import org.maillage.workbench.confluence.storage.MacroCall;

/** Runs the macros of a page. */
@FunctionalInterface
public interface MacroRunner {

    /**
     * Returns the HTML of one macro. Never throws: what goes wrong in a macro becomes a box in its place, and the rest
     * of the page stays readable.
     *
     * @param richBody renders the macro's rich body to HTML; to be asked only when the macro wants it
     */
    String run(MacroCall call, Supplier<String> richBody, RenderContext context);
}
