package com.atlassian.plugin;

/** A descriptor is wrong. */
public class PluginParseException extends PluginException {
    private static final long serialVersionUID = 1L;

    public PluginParseException() {
        super();
    }

    public PluginParseException(String message) {
        super(message);
    }

    public PluginParseException(String message, Throwable cause) {
        super(message, cause);
    }

    public PluginParseException(Throwable cause) {
        super(cause);
    }
}
