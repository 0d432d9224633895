package org.maillage.host;

/** The caller may not do this. The code is the suffix of {@code maillage.problem.<code>} and {@code maillage.cure.<code>}. */
public final class AccessDeniedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    public AccessDeniedException(String code) {
        super(code);
        this.code = code;
    }

    /** Returns for instance {@code loginRequired} or {@code actor.notEditor}. */
    public String code() {
        return code;
    }
}
