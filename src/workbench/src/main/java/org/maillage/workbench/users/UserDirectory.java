package org.maillage.workbench.users;

import java.util.List;
import java.util.Optional;

/**
 * Who has an account in a product. Reading only; changes go through {@link UserAdministration}.
 *
 * <p>Deactivated people are still found by name and key, since pages and histories name them, but they cannot log in
 * and no search lists them.
 */
public interface UserDirectory {

    /** Returns the person of this name, in any case of letters. */
    Optional<WorkbenchUser> find(String name);

    /** Returns the person with this key. */
    Optional<WorkbenchUser> findByKey(String key);

    /** Returns the active person who has this name and password; takes as long when there is no such name. */
    Optional<WorkbenchUser> authenticate(String name, String password);

    /** Returns whether the person with this key may log in; false where there is none. */
    boolean isActive(String key);

    /**
     * Returns active people whose name, full name or address contains the text, by full name.
     *
     * @param text any case of letters; empty finds everybody
     */
    List<WorkbenchUser> search(String text, int offset, int limit);

    /** Returns the names of all groups, sorted. */
    List<String> groups();

    /** Returns the active members of a group, by full name; empty where there is no such group. */
    List<WorkbenchUser> members(String group);
}
