package org.maillage.workbench.confluence.content;

/** Somebody else saved the page meanwhile. Nothing was changed; {@link #current()} is what is there now. */
public final class ConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient StoredPage current;

    public ConflictException(StoredPage current) {
        super("the page is at version " + current.version() + " by now");
        this.current = current;
    }

    public StoredPage current() {
        return current;
    }
}
