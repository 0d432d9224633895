package org.maillage.workbench.confluence.content;

import java.util.Optional;
import org.maillage.workbench.users.WorkbenchUser;

/**
 * To whom a permission or a restriction applies.
 *
 * @param type a person, a group, or everybody
 * @param name user key or group name; empty for everybody
 */
public record Subject(Type type, String name) {

    /** The kinds of subjects. */
    public enum Type { USER, GROUP, EVERYBODY }

    /** Everybody, logged in or not. */
    public static final Subject EVERYBODY = new Subject(Type.EVERYBODY, "");

    /** Returns one person. */
    public static Subject user(String key) {
        return new Subject(Type.USER, key);
    }

    /** Returns the members of a group. */
    public static Subject group(String name) {
        return new Subject(Type.GROUP, name);
    }

    /** Returns whether this includes a person; empty is somebody who is not logged in. */
    public boolean includes(Optional<WorkbenchUser> person) {
        return switch (type) {
            case EVERYBODY -> true;
            case USER -> person.filter(user -> user.key().equals(name)).isPresent();
            case GROUP -> person.filter(user -> user.isIn(name)).isPresent();
        };
    }
}
