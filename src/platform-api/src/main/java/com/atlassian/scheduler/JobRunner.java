package com.atlassian.scheduler;

import javax.annotation.Nullable;

/** The work of a job. */
@FunctionalInterface
public interface JobRunner {

    /** Does the work; null counts as success. */
    @Nullable
    JobRunnerResponse runJob(JobRunnerRequest request);
}
