package org.maillage.workbench.scheduling;

import com.atlassian.scheduler.config.JobId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where jobs are kept: in memory those of one node, in the database those of the cluster. */
interface JobStore {

    /** Keeps a job, instead of one of the same name. */
    void save(ScheduledJob job);

    void delete(JobId id);

    Optional<ScheduledJob> find(JobId id);

    List<ScheduledJob> all();

    /** Returns the jobs whose time has come. */
    List<ScheduledJob> due(Instant now);

    /**
     * Takes a run for this node: moves the job to its next time.
     *
     * @param next null where it was due for the last time: the job is then gone
     * @return false where another node, or another thread, took it first
     */
    boolean claim(ScheduledJob job, Instant next);
}
