package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;

/** Writes the HTML of a macro in a page. */
public interface Macro {

    /** HTML of the macro; nothing is escaped for it. */
    String execute(Map<String, String> parameters, String body, ConversionContext context) throws MacroExecutionException;

    BodyType getBodyType();

    OutputType getOutputType();

    /** What may stand inside the macro. */
    enum BodyType {
        NONE,
        PLAIN_TEXT,
        RICH_TEXT
    }

    /** Whether the macro stands within a line or by itself. */
    enum OutputType {
        INLINE,
        BLOCK
    }
}
