package com.atlassian.confluence.core;

/** Something with a page of its own. */
public interface Addressable {
    long getId();

    String getType();

    /** Address below the context path. */
    String getUrlPath();

    String getDisplayTitle();
}
