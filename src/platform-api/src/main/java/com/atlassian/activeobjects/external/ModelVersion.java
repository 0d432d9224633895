package com.atlassian.activeobjects.external;

/** Number of a shape of the tables. */
public interface ModelVersion {
    boolean isOlderThan(ModelVersion other);

    boolean isNewerThan(ModelVersion other);

    boolean isSame(ModelVersion other);
}
