package com.atlassian.plugin.web.api.baseconditions;

/** Common root of the conditions of web fragments. */
public interface BaseCondition {
}
