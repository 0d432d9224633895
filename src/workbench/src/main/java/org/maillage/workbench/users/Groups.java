package org.maillage.workbench.users;

import java.util.List;
import org.maillage.workbench.Product;

/**
 * The groups a product starts with, by the names real products give them.
 *
 * @param administrators who administers this product
 * @param users who may log in to this product
 * @see <a href="https://confluence.atlassian.com/doc/confluence-groups-for-administrators-139456.html">Confluence groups</a>
 * @see <a href="https://confluence.atlassian.com/adminjiraserver/managing-groups-938847101.html">Jira groups</a>
 */
public record Groups(String administrators, String users) {

    /** Whose members administer everything in both products. */
    public static final String SYSTEM_ADMINISTRATORS = "administrators";

    /** Returns the groups of a product. */
    public static Groups of(Product product) {
        return switch (product) {
            case CONFLUENCE -> new Groups("confluence-administrators", "confluence-users");
            case JIRA -> new Groups("jira-administrators", "jira-software-users");
        };
    }

    /** Returns all of them. */
    public List<String> all() {
        return List.of(SYSTEM_ADMINISTRATORS, administrators, users);
    }

    /** Returns whether this person administers the product. */
    public boolean administers(WorkbenchUser user) {
        return user.isIn(administrators) || isSystemAdministrator(user);
    }

    /** Returns whether this person may change what only system administrators may. */
    public boolean isSystemAdministrator(WorkbenchUser user) {
        return user.isIn(SYSTEM_ADMINISTRATORS);
    }

    /** Returns whether this person has a licence seat: may log in and use the product. */
    public boolean mayUse(WorkbenchUser user) {
        return user.isIn(users) || administers(user);
    }
}
