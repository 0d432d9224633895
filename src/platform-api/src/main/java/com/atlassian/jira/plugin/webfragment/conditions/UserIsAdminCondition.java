package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;

/** Shows the fragment to administrators of Jira. */
public class UserIsAdminCondition extends AbstractWebCondition {
    private final GlobalPermissionManager permissionManager;

    public UserIsAdminCondition(GlobalPermissionManager permissionManager) {
        this.permissionManager = permissionManager;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        return permissionManager.hasPermission(GlobalPermissionKey.ADMINISTER, user);
    }
}
