package com.atlassian.confluence.user;

import javax.annotation.Nullable;

/** The person that the current thread acts for. */
public class AuthenticatedUserThreadLocal {
    private static final ThreadLocal<ConfluenceUser> CURRENT = new ThreadLocal<>();

    /** The person, or null for a visitor. */
    @Nullable
    public static ConfluenceUser get() {
        return CURRENT.get();
    }

    /** User name of the person, or null for a visitor. */
    @Nullable
    public static String getUsername() {
        ConfluenceUser user = get();
        return user == null ? null : user.getName();
    }

    public static boolean isAnonymousUser() {
        return get() == null;
    }

    public static void set(@Nullable ConfluenceUser user) {
        CURRENT.set(user);
    }

    public static void reset() {
        CURRENT.remove();
    }
}
