package com.atlassian.webresource.spi.condition;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.webresource.api.QueryParams;
import com.atlassian.webresource.api.url.UrlBuilder;
import java.util.Map;

/** A condition that is one yes or no: the URL carries its key when it is true. */
public abstract class AbstractBooleanUrlReadingCondition implements UrlReadingCondition {
    protected static final String TRUE = String.valueOf(true);

    @Override
    public void init(Map<String, String> params) throws PluginParseException {
    }

    @Override
    public void addToUrl(UrlBuilder urlBuilder) {
        if (isConditionTrue()) {
            urlBuilder.addToQueryString(queryKey(), TRUE);
        }
    }

    @Override
    public boolean shouldDisplay(QueryParams params) {
        return Boolean.parseBoolean(params.get(queryKey()));
    }

    /** The decision, for the page being made. */
    protected abstract boolean isConditionTrue();

    /** Name of the URL parameter; must be unlike all others. */
    protected abstract String queryKey();
}
