package com.atlassian.applinks.api;

/** Values stored beside a link. */
public interface PropertySet {
    Object getProperty(String key);

    Object putProperty(String key, Object value);

    Object removeProperty(String key);
}
