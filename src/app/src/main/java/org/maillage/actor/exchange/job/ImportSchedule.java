package org.maillage.actor.exchange.job;

import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maillage.actor.exchange.ImportTrigger;

/** The product's schedule, as far as imports are concerned. */
@Named
public final class ImportSchedule implements ImportTrigger {

    static final JobRunnerKey RUNNER = JobRunnerKey.of("org.maillage.imports");
    static final JobId EVERY_MINUTE = JobId.of("org.maillage.imports.watch");

    private static final JobId NOW = JobId.of("org.maillage.imports.now");

    private final SchedulerService scheduler;

    @Inject
    public ImportSchedule(SchedulerService scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public void wake() {
        set(NOW, RunMode.RUN_LOCALLY, Schedule.runOnce(null));
    }

    /** Sets a job's schedule in the place of the one it had. */
    void set(JobId id, RunMode mode, Schedule schedule) {
        try {
            scheduler.scheduleJob(id, JobConfig.forJobRunnerKey(RUNNER).withRunMode(mode).withSchedule(schedule));
        } catch (SchedulerServiceException e) {
            throw new IllegalStateException("imports cannot be scheduled", e);
        }
    }
}
