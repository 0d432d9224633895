package com.atlassian.confluence.content.render.xhtml;

/** Storage format could not be read or turned into a view. */
public class XhtmlException extends Exception {
    private static final long serialVersionUID = 1L;

    public XhtmlException() {
        super();
    }

    public XhtmlException(String message) {
        super(message);
    }

    public XhtmlException(Throwable cause) {
        super(cause);
    }

    public XhtmlException(String message, Throwable cause) {
        super(message, cause);
    }
}
