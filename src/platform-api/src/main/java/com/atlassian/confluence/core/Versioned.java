package com.atlassian.confluence.core;

/** A thing with numbered versions. */
public interface Versioned {
    int getVersion();

    void setVersion(int version);

    boolean isLatestVersion();

    Versioned getLatestVersion();
}
