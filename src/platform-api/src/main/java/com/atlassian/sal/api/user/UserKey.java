package com.atlassian.sal.api.user;

import java.io.Serializable;
import java.util.Objects;

/** Identifier of a person that survives renaming; equal when its text is equal. */
public final class UserKey implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String userkey;

    public UserKey(String userkey) {
        this.userkey = Objects.requireNonNull(userkey, "userkey");
    }

    /** Key made of this number, or null for null. */
    public static UserKey fromLong(Long userKey) {
        return userKey == null ? null : new UserKey(userKey.toString());
    }

    /** The text to store. */
    public String getStringValue() {
        return userkey;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserKey && userkey.equals(((UserKey) other).userkey);
    }

    @Override
    public int hashCode() {
        return userkey.hashCode();
    }

    @Override
    public String toString() {
        return userkey;
    }
}
