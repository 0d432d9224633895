package com.atlassian.jira.security.plugin;

import java.io.Serializable;
import java.util.Objects;

/** Name of a permission on projects and issues. */
public final class ProjectPermissionKey implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String permissionKey;

    public ProjectPermissionKey(String permissionKey) {
        this.permissionKey = Objects.requireNonNull(permissionKey, "permissionKey");
    }

    public String permissionKey() {
        return permissionKey;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectPermissionKey && permissionKey.equals(((ProjectPermissionKey) other).permissionKey);
    }

    @Override
    public int hashCode() {
        return permissionKey.hashCode();
    }

    @Override
    public String toString() {
        return permissionKey;
    }
}
