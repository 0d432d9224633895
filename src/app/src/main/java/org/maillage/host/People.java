package org.maillage.host;

import java.util.Optional;

/** The users of the product. The app stores user keys only; names are looked up when they are shown. */
public interface People {

    /**
     * A user as shown.
     *
     * @param key the product's user key, what is stored
     * @param name what the person logs in with
     * @param fullName what others read
     */
    record Person(String key, String name, String fullName) {}

    /** Returns the user who logs in with this name, in any case; empty if there is none. */
    Optional<Person> named(String name);

    /** Returns the user with this key, empty if the account is gone. */
    Optional<Person> keyed(String userKey);
}
