package com.atlassian.confluence.plugin.descriptor.web.conditions;

import com.atlassian.confluence.plugin.descriptor.web.WebInterfaceContext;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Base of Confluence's conditions: hands over the context in its own type. */
public abstract class BaseConfluenceCondition implements Condition {
    /** Where the page keeps its {@link WebInterfaceContext}. */
    public static final String CONTEXT_KEY_HELPER = "webInterfaceContext";

    @Override
    public void init(Map<String, String> params) throws PluginParseException {
    }

    @Override
    public final boolean shouldDisplay(Map<String, Object> context) {
        return shouldDisplay((WebInterfaceContext) context.get(CONTEXT_KEY_HELPER));
    }

    protected abstract boolean shouldDisplay(WebInterfaceContext context);
}
