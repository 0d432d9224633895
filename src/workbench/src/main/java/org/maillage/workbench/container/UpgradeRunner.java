package org.maillage.workbench.container;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.Message;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.upgrade.PluginUpgradeTask;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.maillage.workbench.plugins.AppFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the upgrade tasks of an app: in the order of their build numbers, each once and for ever, on one node at a time. The
 * number reached is kept in the global settings under {@code <plugin key>:build}. The first task that fails ends the
 * upgrade; it is tried again when the app starts next.
 *
 * <p>Source: public Javadoc of {@code com.atlassian.sal.api.upgrade.PluginUpgradeTask}; the name of the setting is
 * unconfirmed.
 */
final class UpgradeRunner {

    private static final Logger LOG = LoggerFactory.getLogger(UpgradeRunner.class);

    private final HostComponents host;
    private final Diagnosis diagnosis;

    UpgradeRunner(HostComponents host, Diagnosis diagnosis) {
        this.host = host;
        this.diagnosis = diagnosis;
    }

    /** Runs what is due; returns what went wrong. */
    List<AppFault> run(App app, List<PluginUpgradeTask> tasks) {
        if (tasks.isEmpty()) {
            return List.of();
        }
        Lock lock = host.find(ClusterLockService.class)
                .<Lock>map(locks -> locks.getLockForName("workbench.upgrade." + app.key()))
                .orElseGet(ReentrantLock::new);
        lock.lock();
        try {
            return runLocked(app, tasks);
        } finally {
            lock.unlock();
        }
    }

    private List<AppFault> runLocked(App app, List<PluginUpgradeTask> tasks) {
        PluginSettings settings = host.require(PluginSettingsFactory.class).createGlobalSettings();
        List<AppFault> faults = new ArrayList<>();
        tasks.stream().sorted(Comparator.comparingInt(PluginUpgradeTask::getBuildNumber)).forEachOrdered(task -> {
            String setting = task.getPluginKey() + ":build";
            if (faults.isEmpty() && task.getBuildNumber() > reached(settings, setting)) {
                LOG.info("{}: upgrade to {}, {}", app.key(), task.getBuildNumber(), task.getShortDescription());
                faults.addAll(run(task));
                if (faults.isEmpty()) {
                    settings.put(setting, String.valueOf(task.getBuildNumber()));
                }
            }
        });
        return faults;
    }

    private List<AppFault> run(PluginUpgradeTask task) {
        String where = task.getClass().getName() + " (upgrade to " + task.getBuildNumber() + ")";
        try {
            Collection<Message> errors = task.doUpgrade();
            return errors == null ? List.of() : errors.stream().map(error -> new AppFault(where, text(error))).toList();
        } catch (Exception | LinkageError e) {
            LOG.error("{} fails", where, e);
            return List.of(new AppFault(where, diagnosis.explain(e)));
        }
    }

    private String text(Message message) {
        return host.find(I18nResolver.class).map(texts -> texts.getText(message)).orElseGet(() ->
                message.getKey() + Arrays.stream(message.getArguments()).map(String::valueOf)
                        .collect(Collectors.joining(", ", " [", "]")));
    }

    private static int reached(PluginSettings settings, String setting) {
        Object stored = settings.get(setting);
        return stored == null ? 0 : Integer.parseInt(stored.toString());
    }
}
