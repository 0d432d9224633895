package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.util.Date;
import java.util.List;
import java.util.Set;
import javax.annotation.CheckForNull;
import javax.annotation.Nonnull;
import javax.annotation.Nullable;

/** Runs jobs at set times, once per node or once per cluster. */
public interface SchedulerService {

    /** Says what runs for this key; every node does it at each start. */
    void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner);

    void unregisterJobRunner(JobRunnerKey jobRunnerKey);

    @Nonnull
    Set<JobRunnerKey> getRegisteredJobRunnerKeys();

    /** The keys that some scheduled job uses. */
    @Nonnull
    Set<JobRunnerKey> getJobRunnerKeysForAllScheduledJobs();

    /** Schedules the job, replacing the one with the same id. */
    void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException;

    @Nonnull
    JobId scheduleJobWithGeneratedId(JobConfig jobConfig) throws SchedulerServiceException;

    /** Forgets the job; unknown ids are ignored. */
    void unscheduleJob(JobId jobId);

    /** When a job with this schedule would run next, or null for never. */
    @Nullable
    Date calculateNextRunTime(Schedule schedule) throws SchedulerServiceException;

    @CheckForNull
    JobDetails getJobDetails(JobId jobId);

    @Nonnull
    List<JobDetails> getJobsByJobRunnerKey(JobRunnerKey jobRunnerKey);
}
