package org.maillage.workbench.ao.second;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;

/** Splits "Antsirabe, Madagascar" into town and country. */
public final class SplitPlace implements ActiveObjectsUpgradeTask {

    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("2");
    }

    @Override
    @SuppressWarnings("unchecked")
    public void upgrade(ModelVersion current, ActiveObjects ao) {
        ao.migrate(Between.class);
        for (Between visit : ao.find(Between.class)) {
            String[] parts = visit.getPlace().split(", ");
            visit.setTown(parts[0]);
            visit.setCountry(parts[1]);
            visit.save();
        }
    }
}
