package org.maillage.workbench.samples;

/** Sample data could not be loaded; the message is for the person who started the workbench. */
public final class SampleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SampleException(String message) {
        super(message);
    }

    SampleException(String message, Throwable cause) {
        super(message, cause);
    }
}
