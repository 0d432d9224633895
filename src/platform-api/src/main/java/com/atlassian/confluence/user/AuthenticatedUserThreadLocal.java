package com.atlassian.confluence.user;

import javax.annotation.Nullable;

/** The person that the current thread acts for. */
public class AuthenticatedUserThreadLocal {
    private static final ThreadLocal<ConfluenceUser> CURRENT = new ThreadLocal<>();

    protected AuthenticatedUserThreadLocal() {
    }

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

    /** Makes the thread act for this person until the scope is closed, then for the former one again. */
    public static AutoCloseableScope asUser(@Nullable ConfluenceUser user) {
        ConfluenceUser former = get();
        set(user);
        return () -> set(former);
    }

    /** Ends what {@link #asUser} began. */
    public interface AutoCloseableScope extends AutoCloseable {
        @Override
        void close();
    }
}
