package org.maillage.workbench.users;

import java.util.Objects;
import java.util.Set;

/**
 * A person who has an account in one product.
 *
 * @param key never changes and is never shown; differs between the products, as it does in real ones
 * @param name the name they log in with, lower case; the same in both products, and it may change
 * @param fullName the name people read
 * @param email their address
 * @param groups the names of the groups they are in
 */
public record WorkbenchUser(String key, String name, String fullName, String email, Set<String> groups) {

    public WorkbenchUser {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(fullName, "fullName");
        Objects.requireNonNull(email, "email");
        groups = Set.copyOf(groups);
    }

    /** Returns whether they are in this group. */
    public boolean isIn(String group) {
        return groups.contains(group);
    }
}
