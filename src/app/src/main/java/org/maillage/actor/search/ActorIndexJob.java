package org.maillage.actor.search;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;

/**
 * Opens the index when the product has started, and has every node take in the others' changes once a minute. Questions do
 * that too; the job keeps their wait short on a node that nobody has asked for long, and saves the index to disk.
 */
@Named
@ExportAsService(LifecycleAware.class)
public final class ActorIndexJob implements LifecycleAware, JobRunner, DisposableBean {

    private static final JobRunnerKey RUNNER = JobRunnerKey.of("org.maillage.actor.search");
    private static final JobId JOB = JobId.of("org.maillage.actor.search.poll");

    private final ActorIndex index;
    private final SchedulerService scheduler;

    @Inject
    public ActorIndexJob(ActorIndex index, SchedulerService scheduler) {
        this.index = index;
        this.scheduler = scheduler;
    }

    @Override
    public void onStart() {
        index.start();
        scheduler.registerJobRunner(RUNNER, this);
        JobConfig everyMinute = JobConfig.forJobRunnerKey(RUNNER)
                .withRunMode(RunMode.RUN_LOCALLY)
                .withSchedule(Schedule.forInterval(TimeUnit.MINUTES.toMillis(1), null));
        try {
            scheduler.scheduleJob(JOB, everyMinute);
        } catch (SchedulerServiceException e) {
            throw new IllegalStateException("the poll of the actor index cannot be scheduled", e);
        }
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        index.poll();
        return JobRunnerResponse.success();
    }

    @Override
    public void onStop() {
        scheduler.unscheduleJob(JOB);
        scheduler.unregisterJobRunner(RUNNER);
    }

    /** The app may be taken out without a word to {@link #onStop}. */
    @Override
    public void destroy() {
        onStop();
    }
}
