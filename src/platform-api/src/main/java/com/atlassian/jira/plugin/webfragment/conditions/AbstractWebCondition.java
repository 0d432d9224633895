package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Base of Jira's conditions: hands over the person and the place from the context ({@code user}, {@code helper}). */
public abstract class AbstractWebCondition implements Condition {
    @Override
    public void init(Map<String, String> params) throws PluginParseException {
    }

    @Override
    public final boolean shouldDisplay(Map<String, Object> params) {
        return shouldDisplay((ApplicationUser) params.get("user"), (JiraHelper) params.get("helper"));
    }

    /** Decides for this person, null being a visitor. */
    public abstract boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper);
}
