package com.atlassian.applinks.api;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Identifier of a linked application: a UUID. */
public class ApplicationId implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String id;

    public ApplicationId(String id) {
        this.id = UUID.fromString(Objects.requireNonNull(id, "id")).toString();
    }

    public String get() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApplicationId && id.equals(((ApplicationId) other).id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
