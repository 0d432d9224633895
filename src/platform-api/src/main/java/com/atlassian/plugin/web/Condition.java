package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.api.baseconditions.BaseCondition;
import java.util.Map;

/** Decides whether a web fragment is shown. */
public interface Condition extends BaseCondition {

    /** Takes the parameters of the descriptor, once. */
    void init(Map<String, String> params) throws PluginParseException;

    /** Decides for one page. */
    boolean shouldDisplay(Map<String, Object> context);
}
