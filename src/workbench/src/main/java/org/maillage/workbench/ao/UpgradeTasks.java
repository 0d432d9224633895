package org.maillage.workbench.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.maillage.workbench.container.ModuleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the rows of an app from the shape they were stored in to the shape it expects: runs the tasks whose version
 * is newer than the stored one, in the order of their versions, and remembers each as soon as it has succeeded.
 *
 * <p>On a fresh installation every task runs, on empty tables, as in the products.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/upgrading-your-plugin-and-handling-data-model-updates/">data model updates</a>
 */
final class UpgradeTasks {

    private static final Logger LOG = LoggerFactory.getLogger(UpgradeTasks.class);

    private final PluginSettings settings;
    private final String versionKey;

    /** @param prefix of the app's tables: the stored version belongs to them, not to the app's key */
    UpgradeTasks(PluginSettings settings, TableNaming prefix) {
        this.settings = settings;
        this.versionKey = prefix.prefix() + "#";
    }

    void run(List<ActiveObjectsUpgradeTask> tasks, ActiveObjects tables) throws ModuleException {
        for (ActiveObjectsUpgradeTask task : inOrder(tasks)) {
            ModelVersion current = current();
            ModelVersion target = task.getModelVersion();
            if (current.isOlderThan(target)) {
                LOG.info("upgrading the tables {} from {} to {}", versionKey, current, target);
                upgrade(task, current, tables);
                settings.put(versionKey, target.toString());
            }
        }
    }

    /** Forgets the stored version, for tables that were dropped. */
    void forget() {
        settings.remove(versionKey);
    }

    private static void upgrade(ActiveObjectsUpgradeTask task, ModelVersion current, ActiveObjects tables)
            throws ModuleException {
        try {
            task.upgrade(current, tables);
        } catch (RuntimeException | LinkageError e) {
            throw new ModuleException("the upgrade task " + task.getClass().getName() + " to version "
                    + task.getModelVersion() + " failed; the stored version stays " + current + ": " + e, e);
        }
    }

    private static List<ActiveObjectsUpgradeTask> inOrder(List<ActiveObjectsUpgradeTask> tasks) throws ModuleException {
        List<ActiveObjectsUpgradeTask> sorted = new ArrayList<>(tasks);
        sorted.sort(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).getModelVersion().isSame(sorted.get(i).getModelVersion())) {
                throw new ModuleException("two upgrade tasks have the version " + sorted.get(i).getModelVersion());
            }
        }
        return sorted;
    }

    private ModelVersion current() {
        return ModelVersion.valueOf((String) settings.get(versionKey));
    }
}
