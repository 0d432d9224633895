package com.atlassian.confluence.user;

import com.atlassian.user.Group;
import com.atlassian.user.User;
import java.util.List;
import javax.annotation.Nullable;

/** Finds people and groups. */
public interface UserAccessor extends ConfluenceUserResolver {

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
