package org.maillage.host;

import java.util.Objects;
import java.util.Optional;

/**
 * Who asks, as far as rights need to know. Made by {@link CurrentCaller} from the product's session; a job that acts
 * for somebody makes its own.
 *
 * @param userKey the product's user key; empty for a visitor who is not logged in
 * @param administrator whether the product counts the user among its administrators
 */
public record Caller(Optional<String> userKey, boolean administrator) {

    public static final Caller ANONYMOUS = new Caller(Optional.empty(), false);

    public Caller {
        Objects.requireNonNull(userKey, "userKey");
        if (administrator && userKey.isEmpty()) {
            throw new IllegalArgumentException("nobody is no administrator");
        }
    }

    public static Caller user(String userKey) {
        return new Caller(Optional.of(userKey), false);
    }

    public static Caller administrator(String userKey) {
        return new Caller(Optional.of(userKey), true);
    }

    public boolean isAnonymous() {
        return userKey.isEmpty();
    }

    /**
     * Returns the user key of somebody who is logged in.
     *
     * @throws AccessDeniedException if nobody is
     */
    public String requireUserKey() {
        return userKey.orElseThrow(() -> new AccessDeniedException("loginRequired"));
    }
}
