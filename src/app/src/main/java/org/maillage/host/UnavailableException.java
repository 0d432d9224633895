package org.maillage.host;

/** Something the answer needs is not there now and will be later. The code is the suffix of the two text keys. */
public abstract class UnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /** @param reason as the machine says it, for the log */
    protected UnavailableException(String code, String reason, Throwable cause) {
        super(reason, cause);
        this.code = code;
    }

    /** Returns the problem that people are told. */
    public Problem problem() {
        return Problem.of("", code);
    }
}
