package com.atlassian.activeobjects.external;

/** One step from an older shape of the tables to a newer one. */
public interface ActiveObjectsUpgradeTask {

    /** Version that the data has after this step. */
    ModelVersion getModelVersion();

    /** Does the step; the entities in use must be migrated first. */
    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
