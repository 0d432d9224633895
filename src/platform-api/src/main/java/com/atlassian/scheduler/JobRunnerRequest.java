package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import java.util.Date;
import javax.annotation.Nonnull;

/** Which job is to run, and since when. */
public interface JobRunnerRequest {
    @Nonnull
    Date getStartTime();

    @Nonnull
    JobId getJobId();

    @Nonnull
    JobRunnerKey getJobRunnerKey();

    @Nonnull
    JobConfig getJobConfig();

    /** True when the job should stop as soon as it can. */
    boolean isCancellationRequested();
}
