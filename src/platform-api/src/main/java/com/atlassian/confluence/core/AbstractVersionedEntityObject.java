package com.atlassian.confluence.core;

/** A stored thing with numbered versions: older ones point to the latest. */
public abstract class AbstractVersionedEntityObject extends ConfluenceEntityObject implements Versioned {
    private int version = 1;
    private Versioned originalVersion;

    @Override
    public int getVersion() {
        return version;
    }

    @Override
    public void setVersion(int version) {
        this.version = version;
    }

    /** The latest version when this is an older one; null when this is the latest. */
    public Versioned getOriginalVersion() {
        return originalVersion;
    }

    public void setOriginalVersion(Versioned originalVersion) {
        this.originalVersion = originalVersion;
    }

    @Override
    public boolean isLatestVersion() {
        return originalVersion == null;
    }

    @Override
    public Versioned getLatestVersion() {
        return originalVersion == null ? this : originalVersion;
    }
}
