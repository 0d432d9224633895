package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/** Adds values to the context in which a web fragment is rendered. */
public interface ContextProvider {
    void init(Map<String, String> params) throws PluginParseException;

    /** What the fragment needs, made from what the page has. */
    Map<String, Object> getContextMap(Map<String, Object> context);
}
