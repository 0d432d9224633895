package org.maillage.workbench.web.fragment;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.maillage.workbench.Product;
import org.maillage.workbench.users.CurrentUser;
import org.maillage.workbench.users.Groups;
import org.maillage.workbench.users.WorkbenchUser;

/**
 * The products' own conditions that descriptors name by class. They ask only who is logged in; those about pages or
 * issues come with the product parts that know these.
 *
 * @see <a href="https://developer.atlassian.com/server/confluence/web-ui-modules/">Confluence: web UI modules,
 *     conditions</a>
 * @see <a href="https://developer.atlassian.com/server/jira/platform/web-item/">Jira: web item, conditions</a>
 */
public final class StandardConditions {

    private static final String CONFLUENCE = "com.atlassian.confluence.plugin.descriptor.web.conditions.";
    private static final String JIRA = "com.atlassian.jira.plugin.webfragment.conditions.";

    private final Product product;
    private final Groups groups;
    private final CurrentUser currentUser;

    public StandardConditions(Product product, CurrentUser currentUser) {
        this.product = product;
        this.groups = Groups.of(product);
        this.currentUser = currentUser;
    }

    /**
     * Returns the condition of a class name.
     *
     * @param params the {@code <param>} children of the condition
     * @return empty where the product has no such condition
     */
    public Optional<Visibility> find(String className, Map<String, String> params) {
        String home = product == Product.CONFLUENCE ? CONFLUENCE : JIRA;
        if (!className.startsWith(home)) {
            return Optional.empty();
        }
        return switch (className.substring(home.length())) {
            case "UserLoggedInCondition", "user.UserLoggedInCondition" -> loggedIn(user -> true);
            case "UserNotLoggedInCondition" -> Optional.of(context -> currentUser.get().isEmpty());
            case "UserIsAdminCondition", "ConfluenceAdministratorCondition" -> loggedIn(groups::administers);
            case "UserIsSysAdminCondition", "SystemAdministratorCondition" -> loggedIn(groups::isSystemAdministrator);
            case "user.UserCanUseConfluenceCondition" -> loggedIn(groups::mayUse);
            case "JiraGlobalPermissionCondition" -> global(params.getOrDefault("permission", ""));
            default -> Optional.empty();
        };
    }

    private Optional<Visibility> global(String permission) {
        return switch (permission) {
            case "sysadmin" -> loggedIn(groups::isSystemAdministrator);
            case "admin" -> loggedIn(groups::administers);
            case "use" -> loggedIn(groups::mayUse);
            default -> Optional.empty();
        };
    }

    private Optional<Visibility> loggedIn(Predicate<WorkbenchUser> rule) {
        return Optional.of(context -> currentUser.get().filter(rule).isPresent());
    }
}
