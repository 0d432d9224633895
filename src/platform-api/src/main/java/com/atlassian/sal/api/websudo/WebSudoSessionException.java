package com.atlassian.sal.api.websudo;

/** The session is not elevated. */
public class WebSudoSessionException extends SecurityException {
    private static final long serialVersionUID = 1L;

    public WebSudoSessionException() {
        super();
    }

    public WebSudoSessionException(String message) {
        super(message);
    }

    public WebSudoSessionException(String message, Throwable cause) {
        super(message, cause);
    }

    public WebSudoSessionException(Throwable cause) {
        super(cause);
    }
}
