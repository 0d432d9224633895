package com.atlassian.webresource.api;

/** Whether a resource URL carries scheme and host. */
public enum UrlMode {
    ABSOLUTE,
    RELATIVE,
    AUTO
}
