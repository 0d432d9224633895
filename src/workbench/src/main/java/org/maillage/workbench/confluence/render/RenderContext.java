package org.maillage.workbench.confluence.render;

import java.util.List;
import org.maillage.workbench.look.Texts;

/**
 * All that rendering one page depends on.
 *
 * @param page the page
 * @param output what the HTML is for: {@code display} or {@code preview}, as Confluence's {@code
 *     ConversionContextOutputType} names them
 * @param texts the texts in the reader's language
 * @param addresses where links lead
 * @param macros what runs macros
 * @param headings the headings of the whole page, for the table of contents
 * @param includes pages this one is being included into, outermost first: an include in a circle ends there
 */
public record RenderContext(
        PageRef page, String output, Texts texts, Addresses addresses, MacroRunner macros, List<Heading> headings,
        List<Long> includes) {

    public RenderContext {
        headings = List.copyOf(headings);
        includes = List.copyOf(includes);
    }

    /** Returns the context of a page nobody has included. */
    public static RenderContext display(PageRef page, Texts texts, Addresses addresses, MacroRunner macros) {
        return new RenderContext(page, "display", texts, addresses, macros, List.of(), List.of());
    }

    RenderContext with(List<Heading> found) {
        return new RenderContext(page, output, texts, addresses, macros, found, includes);
    }

    /** Returns the same context for the editor's preview. */
    public RenderContext preview() {
        return new RenderContext(page, "preview", texts, addresses, macros, headings, includes);
    }

    /** A heading: level 1 to 6, the id it can be linked by, and its words. */
    public record Heading(int level, String id, String text) {}
}
