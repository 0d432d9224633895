package org.maillage.workbench.confluence.editor;

import java.util.Locale;

/** What the editor has to know of a macro to show it. */
@FunctionalInterface
public interface MacroShapes {

    /** Returns the name people know the macro by; the macro's key where nobody knows it. */
    String label(String macroName, Locale locale);
}
