package org.maillage.workbench.host;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import java.util.function.Predicate;
import org.maillage.workbench.users.CurrentUser;
import org.maillage.workbench.users.Groups;
import org.maillage.workbench.users.UserDirectory;
import org.maillage.workbench.users.WorkbenchUser;

/**
 * Users as SAL shows them to apps. A right belongs to an active person only.
 *
 * @see <a href="https://docs.atlassian.com/sal-api/latest/sal-api/apidocs/com/atlassian/sal/api/user/UserManager.html">UserManager</a>
 */
public final class AppUserManager implements UserManager {

    private final UserDirectory directory;
    private final CurrentUser current;
    private final Groups groups;
    private final Profiles profiles;

    public AppUserManager(UserDirectory directory, CurrentUser current, Groups groups, Profiles profiles) {
        this.directory = directory;
        this.current = current;
        this.groups = groups;
        this.profiles = profiles;
    }

    @Override
    public UserProfile getRemoteUser() {
        return current.get().map(profiles::of).orElse(null);
    }

    @Override
    public UserKey getRemoteUserKey() {
        return current.get().map(user -> new UserKey(user.key())).orElse(null);
    }

    @Override
    public UserProfile getRemoteUser(HttpServletRequest request) {
        return getRemoteUser();
    }

    @Override
    public UserKey getRemoteUserKey(HttpServletRequest request) {
        return getRemoteUserKey();
    }

    @Override
    public UserProfile getUserProfile(String username) {
        return Optional.ofNullable(username).flatMap(directory::find).map(profiles::of).orElse(null);
    }

    @Override
    public UserProfile getUserProfile(UserKey key) {
        return find(key).map(profiles::of).orElse(null);
    }

    @Override
    public boolean isUserInGroup(UserKey key, String group) {
        return group != null && allowed(key, user -> user.isIn(group));
    }

    @Override
    public boolean isSystemAdmin(UserKey key) {
        return allowed(key, groups::isSystemAdministrator);
    }

    @Override
    public boolean isAdmin(UserKey key) {
        return allowed(key, groups::administers);
    }

    @Override
    public boolean isLicensed(UserKey key) {
        return allowed(key, groups::mayUse);
    }

    @Override
    public boolean isAnonymousAccessEnabled() {
        return true;
    }

    @Override
    public boolean isLimitedUnlicensedAccessEnabled() {
        return false;
    }

    @Override
    public boolean authenticate(String username, String password) {
        return directory.authenticate(username, password).isPresent();
    }

    @Override
    public Principal resolve(String username) {
        return Optional.ofNullable(username).flatMap(directory::find)
                .<Principal>map(user -> user::name).orElse(null);
    }

    @Override
    public Iterable<String> findGroupNamesByPrefix(String prefix, int startIndex, int maxResults) {
        return directory.groups().stream().filter(group -> group.startsWith(prefix))
                .skip(startIndex).limit(maxResults).toList();
    }

    private Optional<WorkbenchUser> find(UserKey key) {
        return Optional.ofNullable(key).map(UserKey::getStringValue).flatMap(directory::findByKey);
    }

    private boolean allowed(UserKey key, Predicate<WorkbenchUser> right) {
        return find(key).filter(user -> directory.isActive(user.key())).filter(right).isPresent();
    }
}
