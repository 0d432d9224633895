package com.atlassian.applinks.api;

import javax.annotation.Nullable;

/** A link is stored whose kind of application no plugin knows. */
public class TypeNotInstalledException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String type;
    private final String name;

    public TypeNotInstalledException(String type) {
        this(type, null);
    }

    public TypeNotInstalledException(String type, @Nullable String name) {
        super("Type not installed: " + type + (name == null ? "" : " (link " + name + ")"));
        this.type = type;
        this.name = name;
    }

    public String getType() {
        return type;
    }

    @Nullable
    public String getName() {
        return name;
    }
}
