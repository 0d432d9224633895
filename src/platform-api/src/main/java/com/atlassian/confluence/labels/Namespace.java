package com.atlassian.confluence.labels;

import java.util.Objects;

/** Whose labels they are: everybody's, one person's or one team's. */
public class Namespace {
    public static final Namespace GLOBAL = new Namespace("global", "public");
    public static final Namespace PERSONAL = new Namespace("my", "owner");
    public static final Namespace TEAM = new Namespace("team", "public");

    private final String prefix;
    private final String visibility;

    public Namespace(String prefix, String visibility) {
        this.prefix = prefix;
        this.visibility = visibility;
    }

    public String getPrefix() {
        return prefix;
    }

    public String getVisibility() {
        return visibility;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Namespace && prefix.equals(((Namespace) other).prefix);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(prefix);
    }

    @Override
    public String toString() {
        return prefix;
    }
}
