package com.atlassian.confluence.core;

/** Format of a body. */
public final class BodyType {
    public static final BodyType UNKNOWN = new BodyType(-1);
    public static final BodyType WIKI = new BodyType(0);
    public static final BodyType RAW = new BodyType(1);
    public static final BodyType XHTML = new BodyType(2);

    private final int value;

    private BodyType(int value) {
        this.value = value;
    }

    public int toInt() {
        return value;
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
