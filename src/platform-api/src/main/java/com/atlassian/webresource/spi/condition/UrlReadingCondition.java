package com.atlassian.webresource.spi.condition;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.webresource.api.QueryParams;
import com.atlassian.webresource.api.url.UrlBuilder;
import java.util.Map;

/** Decides whether a web-resource is served, from its URL alone. */
public interface UrlReadingCondition {

    /** Takes the parameters of the descriptor. */
    void init(Map<String, String> params) throws PluginParseException;

    /** Called while the page is made: writes what the decision needs into the URL. */
    void addToUrl(UrlBuilder urlBuilder);

    /** Called while the resource is served: decides from the URL. */
    boolean shouldDisplay(QueryParams params);
}
