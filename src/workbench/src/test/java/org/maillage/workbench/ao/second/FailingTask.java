package org.maillage.workbench.ao.second;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;

/** Fails, as upgrade tasks do on rows nobody expected. */
public final class FailingTask implements ActiveObjectsUpgradeTask {

    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("3");
    }

    @Override
    public void upgrade(ModelVersion current, ActiveObjects ao) {
        throw new IllegalStateException("row 17 has no town");
    }
}
