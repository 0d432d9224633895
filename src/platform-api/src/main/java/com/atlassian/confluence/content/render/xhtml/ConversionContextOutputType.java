package com.atlassian.confluence.content.render.xhtml;

/** Names of the kinds of output. */
public enum ConversionContextOutputType {
    DISPLAY("display"),
    DIFF("diff"),
    EMAIL("email"),
    FEED("feed"),
    HTML_EXPORT("html_export"),
    PDF("pdf"),
    PREVIEW("preview"),
    WORD("word");

    private final String value;

    ConversionContextOutputType(String value) {
        this.value = value;
    }

    public String value() {
        return value;
    }
}
