package com.atlassian.sal.api.net;

/** The request failed, or its answer cannot be used. */
public class ResponseException extends Exception {
    private static final long serialVersionUID = 1L;

    public ResponseException() {
        super();
    }

    public ResponseException(String message) {
        super(message);
    }

    public ResponseException(String message, Throwable cause) {
        super(message, cause);
    }

    public ResponseException(Throwable cause) {
        super(cause);
    }
}
