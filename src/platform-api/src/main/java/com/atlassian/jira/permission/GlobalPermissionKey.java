package com.atlassian.jira.permission;

import java.util.Objects;

/** Name of a permission on the whole of Jira. */
public final class GlobalPermissionKey {
    public static final GlobalPermissionKey SYSTEM_ADMIN = of("SYSTEM_ADMIN");
    public static final GlobalPermissionKey ADMINISTER = of("ADMINISTER");
    public static final GlobalPermissionKey CREATE_SHARED_OBJECTS = of("CREATE_SHARED_OBJECTS");
    public static final GlobalPermissionKey MANAGE_GROUP_FILTER_SUBSCRIPTIONS = of("MANAGE_GROUP_FILTER_SUBSCRIPTIONS");
    public static final GlobalPermissionKey BULK_CHANGE = of("BULK_CHANGE");
    public static final GlobalPermissionKey USER_PICKER = of("USER_PICKER");

    private final String key;

    private GlobalPermissionKey(String key) {
        this.key = Objects.requireNonNull(key, "key");
    }

    public static GlobalPermissionKey of(String permissionKey) {
        return new GlobalPermissionKey(permissionKey);
    }

    public String getKey() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GlobalPermissionKey && key.equals(((GlobalPermissionKey) other).key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
