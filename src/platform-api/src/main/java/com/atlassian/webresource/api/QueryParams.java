package com.atlassian.webresource.api;

/** Parameters found in the URL of a resource. */
public interface QueryParams {
    String get(String key);
}
