package org.maillage.workbench.users;

import java.util.Locale;

/** Changes to the accounts of a product. Each method is one transaction, or part of the caller's. */
public interface UserAdministration {

    /**
     * Creates an active account in the product's group of users.
     *
     * @throws IllegalArgumentException if the name is taken or not made of lower-case letters, digits and {@code .-_@},
     *     or the password is empty; the message may be shown
     */
    WorkbenchUser create(String name, String fullName, String email, String password);

    /**
     * Changes what people read of an account.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    WorkbenchUser edit(String key, String fullName, String email);

    /**
     * Gives an account another login name; its key stays.
     *
     * @throws IllegalArgumentException if there is no such key, or the name is taken or malformed
     */
    WorkbenchUser rename(String key, String newName);

    /**
     * Sets a new password.
     *
     * @throws IllegalArgumentException if there is no such key or the password is empty
     */
    void setPassword(String key, String password);

    /**
     * Lets a person log in, or no longer.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    void setActive(String key, boolean active);

    /** Creates a group; nothing happens where it exists. */
    void createGroup(String group);

    /**
     * Puts a person into a group; nothing happens where they are in it.
     *
     * @throws IllegalArgumentException if there is no such key or group
     */
    void addToGroup(String key, String group);

    /** Takes a person out of a group; nothing happens where they are not in it. */
    void removeFromGroup(String key, String group);

    /**
     * Stores the language a person reads.
     *
     * @param locale null to follow the product's default
     * @throws IllegalArgumentException if there is no such key
     */
    void setLocale(String key, Locale locale);
}
