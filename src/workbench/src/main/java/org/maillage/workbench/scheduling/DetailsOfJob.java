package org.maillage.workbench.scheduling;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.io.Serializable;
import java.util.Date;
import java.util.Map;

/** What an app may know of a job. Runnable means: this node has its runner. */
record DetailsOfJob(ScheduledJob job, boolean isRunnable) implements JobDetails {

    @Override
    public JobId getJobId() {
        return job.id();
    }

    @Override
    public JobRunnerKey getJobRunnerKey() {
        return job.config().getJobRunnerKey();
    }

    @Override
    public RunMode getRunMode() {
        return job.config().getRunMode();
    }

    @Override
    public Schedule getSchedule() {
        return job.config().getSchedule();
    }

    @Override
    public Date getNextRunTime() {
        return job.nextRun() == null ? null : Date.from(job.nextRun());
    }

    @Override
    public Map<String, Serializable> getParameters() {
        return job.config().getParameters();
    }
}
