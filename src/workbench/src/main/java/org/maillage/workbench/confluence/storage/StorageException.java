package org.maillage.workbench.confluence.storage;

/** Storage format that is refused at save. The message says what and where, for the person who wrote it. */
public final class StorageException extends Exception {

    private static final long serialVersionUID = 1L;

    public StorageException(String message) {
        super(message);
    }
}
