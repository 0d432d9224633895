package org.maillage.workbench.confluence.content;

/** Content that cannot be saved as it is. {@link #field()} and {@link #textKey()} say where and why, in the person's language. */
public final class InvalidContentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String textKey;
    private final String detail;

    public InvalidContentException(String field, String textKey, String detail) {
        super(field + ": " + textKey + " " + detail);
        this.field = field;
        this.textKey = textKey;
        this.detail = detail;
    }

    /** Returns the field of the form: {@code title}, {@code body}, {@code key}… */
    public String field() {
        return field;
    }

    /** Returns the key of the explanation, whose {0} is {@link #detail()}. */
    public String textKey() {
        return textKey;
    }

    public String detail() {
        return detail;
    }
}
