package com.atlassian.confluence.spaces;

/** Kind of a space. */
public final class SpaceType {
    public static final SpaceType GLOBAL = new SpaceType("global");
    public static final SpaceType PERSONAL = new SpaceType("personal");

    private final String type;

    private SpaceType(String type) {
        this.type = type;
    }

    @Override
    public String toString() {
        return type;
    }
}
