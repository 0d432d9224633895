package com.atlassian.confluence.plugin.descriptor.web.conditions;

import com.atlassian.confluence.plugin.descriptor.web.WebInterfaceContext;
import com.atlassian.confluence.security.PermissionManager;

/** Shows the fragment to system administrators; the host injects what it asks. */
public class SystemAdministratorCondition extends BaseConfluenceCondition {
    private PermissionManager permissionManager;

    @Override
    public boolean shouldDisplay(WebInterfaceContext context) {
        return permissionManager.isSystemAdministrator(context.getCurrentUser());
    }

    public void setPermissionManager(PermissionManager permissionManager) {
        this.permissionManager = permissionManager;
    }
}
