package com.atlassian.webresource.api.url;

/** Collects what must stand in the URL of a resource. */
public interface UrlBuilder {

    /** Adds to the hash that makes the URL unique. */
    void addToHash(String name, Object value);

    void addToQueryString(String key, String value);

    void addPrebakedHash(String hash);
}
