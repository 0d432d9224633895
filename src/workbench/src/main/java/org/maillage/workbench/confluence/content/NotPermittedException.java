package org.maillage.workbench.confluence.content;

/** Says that the person may not do this. */
public final class NotPermittedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotPermittedException(String message) {
        super(message);
    }
}
