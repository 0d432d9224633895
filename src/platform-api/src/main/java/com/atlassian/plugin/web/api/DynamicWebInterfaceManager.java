package com.atlassian.plugin.web.api;

import java.util.Map;

/** Finds the links and sections of a location. */
public interface DynamicWebInterfaceManager {
    Iterable<WebItem> getWebItems(String section, Map<String, Object> context);

    /** Those whose conditions hold. */
    Iterable<WebItem> getDisplayableWebItems(String section, Map<String, Object> context);

    Iterable<WebSection> getWebSections(String location, Map<String, Object> context);

    /** Those whose conditions hold. */
    Iterable<WebSection> getDisplayableWebSections(String location, Map<String, Object> context);
}
