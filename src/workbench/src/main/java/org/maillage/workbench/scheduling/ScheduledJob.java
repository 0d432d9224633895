package org.maillage.workbench.scheduling;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import java.time.Instant;
import java.util.Objects;

/**
 * A job and when it is due.
 *
 * @param id its name, unique in the product
 * @param config what to run, how and when
 * @param nextRun when it is due; null for never
 */
record ScheduledJob(JobId id, JobConfig config, Instant nextRun) {

    ScheduledJob {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(config, "config");
    }
}
