package com.atlassian.webresource.api;

/** Addresses of static resources. */
public interface WebResourceUrlProvider {
    String getStaticResourcePrefix(UrlMode urlMode);

    String getStaticResourcePrefix(String resourceCounter, UrlMode urlMode);

    /** Address of one file of a web-resource module. */
    String getStaticPluginResourceUrl(String moduleCompleteKey, String resourceName, UrlMode urlMode);

    String getBaseUrl();

    String getBaseUrl(UrlMode urlMode);
}
