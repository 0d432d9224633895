package org.maillage.workbench.confluence.macro;

import java.util.Map;
import java.util.function.Supplier;
import org.maillage.workbench.confluence.render.RenderContext;

/** Something that makes HTML of a macro's parameters and body. */
@FunctionalInterface
public interface RunnableMacro {

    /**
     * Returns the macro's HTML; the macro vouches that it is safe.
     *
     * @param parameters all parameters of the page, declared or not; the default parameter under ""
     * @param body the body as the macro declared it: rendered HTML, plain text, or "" — made when it is asked for
     * @throws MacroFailure if it cannot answer
     */
    String html(Map<String, String> parameters, Supplier<String> body, RenderContext context) throws MacroFailure;
}
