package com.atlassian.jira.security;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import javax.annotation.Nonnull;
import javax.annotation.Nullable;

/** Says who may do what in which project. */
public interface PermissionManager {

    /** A null person is a visitor. */
    boolean hasPermission(@Nonnull ProjectPermissionKey permissionKey, @Nonnull Project project, @Nullable ApplicationUser user);

    /** True when the person has the permission in one project at least. */
    boolean hasProjects(@Nonnull ProjectPermissionKey permissionKey, @Nullable ApplicationUser user);

    /** Projects in which the person has the permission. */
    Collection<Project> getProjects(@Nonnull ProjectPermissionKey permissionKey, @Nullable ApplicationUser user);
}
