package org.maillage.workbench.confluence.api;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import com.atlassian.user.User;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.maillage.workbench.users.UserDirectory;
import org.maillage.workbench.users.WorkbenchUser;

/** People, as Confluence's Java API hands them to apps. */
public final class AppUsers implements UserAccessor {

    private final UserDirectory directory;

    public AppUsers(UserDirectory directory) {
        this.directory = directory;
    }

    /** Returns a person as apps see them. */
    public static ConfluenceUser user(WorkbenchUser user) {
        return new DirectoryUser(user);
    }

    /** Returns the person with this key, null where there is none or the key is null. */
    ConfluenceUser byKey(String key) {
        return key == null ? null : directory.findByKey(key).map(AppUsers::user).orElse(null);
    }

    /** Returns the person behind a user object of an app; empty for null, which is an anonymous person. */
    Optional<WorkbenchUser> person(User user) {
        return user == null ? Optional.empty() : directory.find(user.getName());
    }

    @Override
    public ConfluenceUser getUserByName(String name) {
        return name == null ? null : directory.find(name).map(AppUsers::user).orElse(null);
    }

    @Override
    public ConfluenceUser getUserByKey(UserKey key) {
        return key == null ? null : byKey(key.getStringValue());
    }

    @Override
    public ConfluenceUser getExistingUserByKey(UserKey key) {
        return getUserByKey(key);
    }

    @Override
    public List<ConfluenceUser> getUsersByUserKeys(List<UserKey> userKeys) {
        return userKeys.stream().map(this::getUserByKey).filter(Objects::nonNull).toList();
    }

    @Override
    public boolean exists(String name) {
        return directory.find(name).isPresent();
    }

    @Override
    public boolean isDeactivated(User user) {
        return person(user).filter(person -> directory.isActive(person.key())).isEmpty();
    }

    @Override
    public Group getGroup(String name) {
        return directory.groups().contains(name) ? () -> name : null;
    }

    @Override
    public boolean hasMembership(Group group, User user) {
        return group != null && person(user).filter(person -> person.isIn(group.getName())).isPresent();
    }

    @Override
    public boolean hasMembership(String groupName, String username) {
        return directory.find(username).filter(person -> person.isIn(groupName)).isPresent();
    }

    @Override
    public List<String> getGroupNames(User user) {
        return person(user).map(person -> person.groups().stream().sorted().toList()).orElse(List.of());
    }

    @Override
    public Iterable<ConfluenceUser> getMembers(Group group) {
        return directory.members(group.getName()).stream().map(AppUsers::user).toList();
    }

    /** Two objects for one person are equal, as apps expect. */
    private record DirectoryUser(WorkbenchUser user) implements ConfluenceUser {

        @Override
        public UserKey getKey() {
            return new UserKey(user.key());
        }

        @Override
        public String getLowerName() {
            return user.name().toLowerCase(java.util.Locale.ROOT);
        }

        @Override
        public String getName() {
            return user.name();
        }

        @Override
        public String getFullName() {
            return user.fullName();
        }

        @Override
        public String getEmail() {
            return user.email();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof DirectoryUser that && that.user.key().equals(user.key());
        }

        @Override
        public int hashCode() {
            return user.key().hashCode();
        }

        @Override
        public String toString() {
            return user.name();
        }
    }
}
