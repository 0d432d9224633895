package com.atlassian.confluence.plugin.descriptor.web.conditions;

import com.atlassian.confluence.plugin.descriptor.web.WebInterfaceContext;

/** Hides the fragment inside personal spaces. */
public class NotPersonalSpaceCondition extends BaseConfluenceCondition {
    @Override
    public boolean shouldDisplay(WebInterfaceContext context) {
        return context.getSpace() == null || !context.getSpace().isPersonal();
    }
}
