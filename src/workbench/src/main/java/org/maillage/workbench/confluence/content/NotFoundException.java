package org.maillage.workbench.confluence.content;

/** Says that there is no such content, or the person may not see it: the two are not told apart. */
public final class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFoundException(String message) {
        super(message);
    }
}
