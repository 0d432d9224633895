package org.maillage.host;

/** Something the answer needs is not there just now; asking again later may help. The code is the suffix of the text keys. */
public class UnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /** @param reason as the machine says it, for the log */
    public UnavailableException(String code, String reason, Throwable cause) {
        super(reason, cause);
        this.code = code;
    }

    /** Returns for instance {@code index.unavailable}. */
    public String code() {
        return code;
    }
}
