package com.atlassian.confluence.security;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a person may want to do with a thing; one of the constants. */
public final class Permission {
    private static final Map<String, Permission> BY_NAME = Collections.synchronizedMap(new LinkedHashMap<>());

    public static final Permission VIEW = new Permission("VIEW");
    public static final Permission EDIT = new Permission("EDIT");
    public static final Permission EXPORT = new Permission("EXPORT");
    public static final Permission REMOVE = new Permission("REMOVE");
    public static final Permission SET_PERMISSIONS = new Permission("SET_PERMISSIONS");
    public static final Permission ADMINISTER = new Permission("ADMINISTER");

    private final String name;

    private Permission(String name) {
        this.name = name;
        BY_NAME.put(name, this);
    }

    /** The constant of this name; any other name is an illegal argument. */
    public static Permission forName(String permissionName) {
        Permission permission = BY_NAME.get(permissionName);
        if (permission == null) {
            throw new IllegalArgumentException("No permission is called " + permissionName);
        }
        return permission;
    }

    @Override
    public String toString() {
        return name;
    }
}
