package org.maillage.workbench.confluence.macro;

/** A macro that cannot answer; the message is for the reader of the page. */
public final class MacroFailure extends Exception {

    private static final long serialVersionUID = 1L;

    public MacroFailure(String message) {
        super(message);
    }

    public MacroFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
