package com.atlassian.jira.security;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import javax.annotation.Nonnull;
import javax.annotation.Nullable;

/** Says who may do what in the whole of Jira. */
public interface GlobalPermissionManager {

    /** A null person is a visitor. */
    boolean hasPermission(@Nonnull GlobalPermissionKey permission, @Nullable ApplicationUser user);

    boolean isGlobalPermission(@Nonnull GlobalPermissionKey globalPermissionKey);
}
