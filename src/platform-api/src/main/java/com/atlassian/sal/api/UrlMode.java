package com.atlassian.sal.api;

/** Which form of the product's base URL is wanted. */
public enum UrlMode {
    /** The configured address of the site, scheme and host included. */
    CANONICAL,
    /** Scheme, host and path as the current request shows them, or the canonical ones outside a request. */
    ABSOLUTE,
    /** The context path of the current request, or of the canonical address outside a request. */
    RELATIVE,
    /** The context path of the configured address. */
    RELATIVE_CANONICAL,
    /** Relative inside a request, canonical outside. */
    AUTO
}
