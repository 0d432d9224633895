package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import com.atlassian.user.User;
import java.util.List;
import javax.annotation.Nullable;

/** Finds people and groups. */
public interface UserAccessor {

    /** The person with this user name, or null. */
    @Nullable
    ConfluenceUser getUserByName(@Nullable String name);

    /** The person with this key, or null. */
    @Nullable
    ConfluenceUser getUserByKey(@Nullable UserKey key);

    /** The same; a key nobody has any more gives a stand-in instead of null. */
    ConfluenceUser getExistingUserByKey(UserKey key);

    boolean exists(String name);

    boolean isDeactivated(@Nullable User user);

    /** The group of this name, or null. */
    @Nullable
    Group getGroup(String name);

    boolean hasMembership(@Nullable Group group, @Nullable User user);

    boolean hasMembership(String groupName, String username);

    List<String> getGroupNames(User user);

    Iterable<ConfluenceUser> getMembers(Group group);
}
