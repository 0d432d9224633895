package org.maillage.workbench.scheduling;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.util.Date;
import org.maillage.workbench.container.AppModule;
import org.maillage.workbench.container.ModuleException;
import org.maillage.workbench.container.ModuleType;
import org.w3c.dom.Element;

/**
 * The module {@code job-config}, which Confluence has and Jira has not: schedules a bean of the app.
 *
 * @see <a href="https://developer.atlassian.com/server/confluence/job-config-module/">job config module</a>
 */
public final class JobConfigModuleType implements ModuleType {

    private final Scheduler scheduler;
    private final Clock clock;

    public JobConfigModuleType(Scheduler scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Override
    public String element() {
        return "job-config";
    }

    @Override
    public Handle enable(AppModule module) throws ModuleException {
        Element job = child(module, "job");
        String bean = required(module, job, "key");
        JobRunner runner = module.app().bean(bean, JobRunner.class).orElseThrow(() -> new ModuleException(
                "<job-config key=\"" + module.key() + "\">: the app has no bean named '" + bean + "' that is a "
                        + JobRunner.class.getName()));
        JobId id = JobId.of(module.completeKey());
        JobRunnerKey key = JobRunnerKey.of(module.completeKey());
        scheduler.registerJobRunner(key, runner);
        try {
            scheduler.scheduleJob(id, JobConfig.forJobRunnerKey(key)
                    .withRunMode(mode(job)).withSchedule(schedule(module, child(module, "schedule"))));
        } catch (SchedulerServiceException e) {
            scheduler.unregisterJobRunner(key);
            throw new ModuleException("<job-config key=\"" + module.key() + "\">: " + e.getMessage(), e);
        }
        return () -> {
            scheduler.unscheduleJob(id);
            scheduler.unregisterJobRunner(key);
        };
    }

    private static RunMode mode(Element job) {
        return Boolean.parseBoolean(job.getAttribute("perClusterJob"))
                ? RunMode.RUN_ONCE_PER_CLUSTER : RunMode.RUN_LOCALLY;
    }

    private Schedule schedule(AppModule module, Element schedule) throws ModuleException {
        String cron = schedule.getAttribute("cron-expression");
        if (!cron.isBlank()) {
            return Schedule.forCronExpression(cron);
        }
        String interval = required(module, schedule, "repeat-interval");
        try {
            long millis = Long.parseLong(interval);
            return Schedule.forInterval(millis, new Date(clock.millis() + millis));
        } catch (NumberFormatException e) {
            throw new ModuleException("<job-config key=\"" + module.key() + "\">: repeat-interval is no number of"
                    + " milliseconds: " + interval, e);
        }
    }

    private static Element child(AppModule module, String name) throws ModuleException {
        if (module.element().getElementsByTagName(name).item(0) instanceof Element child) {
            return child;
        }
        throw new ModuleException("<job-config key=\"" + module.key() + "\"> needs a <" + name + ">");
    }

    private static String required(AppModule module, Element element, String attribute) throws ModuleException {
        String value = element.getAttribute(attribute);
        if (value.isBlank()) {
            throw new ModuleException("<job-config key=\"" + module.key() + "\">: <" + element.getTagName()
                    + "> needs the attribute '" + attribute + "'");
        }
        return value;
    }
}
