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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The product's schedule, as far as imports are concerned. */
@Named
public final class ImportSchedule implements ImportTrigger {

    private static final Logger log = LoggerFactory.getLogger(ImportSchedule.class);

    static final JobRunnerKey RUNNER = JobRunnerKey.of("org.maillage.imports");
    static final JobId EVERY_MINUTE = JobId.of("org.maillage.imports.watch");

    private static final JobId NOW = JobId.of("org.maillage.imports.now");

    private final SchedulerService scheduler;

    @Inject
    public ImportSchedule(SchedulerService scheduler) {
        this.scheduler = scheduler;
    }

    /** Where the scheduler does not take it, the import waits for the next minute. */
    @Override
    public void wake() {
        try {
            set(NOW, RunMode.RUN_LOCALLY, Schedule.runOnce(null));
        } catch (IllegalStateException e) {
            log.warn("an import cannot start at once", e);
        }
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
