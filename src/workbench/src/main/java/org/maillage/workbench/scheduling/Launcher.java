package org.maillage.workbench.scheduling;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a job once, never beside itself, and records how it went. What a runner throws is logged and recorded. */
final class Launcher {

    private static final Logger LOG = LoggerFactory.getLogger(Launcher.class);

    private final Map<JobId, Lock> onThisNode = new ConcurrentHashMap<>();
    private final ClusterLockService locks;
    private final Clock clock;
    private final Map<JobId, JobRun> lastRuns;

    Launcher(ClusterLockService locks, Clock clock, Map<JobId, JobRun> lastRuns) {
        this.locks = locks;
        this.clock = clock;
        this.lastRuns = lastRuns;
    }

    JobRun run(ScheduledJob job, JobRunner runner) {
        Instant start = clock.instant();
        Lock lock = lockOf(job);
        JobRunnerResponse response;
        if (lock.tryLock()) {
            try {
                response = call(runner, new Request(job, start));
            } finally {
                lock.unlock();
            }
        } else {
            response = JobRunnerResponse.aborted("Already running");
        }
        JobRun run = new JobRun(start, Duration.between(start, clock.instant()),
                response.getRunOutcome(), response.getMessage());
        lastRuns.put(job.id(), run);
        return run;
    }

    private static JobRunnerResponse call(JobRunner runner, Request request) {
        try {
            JobRunnerResponse response = runner.runJob(request);
            return response == null ? JobRunnerResponse.success() : response;
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            LOG.error("the job {} failed", request.getJobId(), e);
            return JobRunnerResponse.failed(e);
        }
    }

    private Lock lockOf(ScheduledJob job) {
        return job.config().getRunMode() == RunMode.RUN_ONCE_PER_CLUSTER
                ? locks.getLockForName("scheduler." + job.id())
                : onThisNode.computeIfAbsent(job.id(), unused -> new ReentrantLock());
    }

    /** What a runner is told. */
    private record Request(ScheduledJob job, Instant start) implements JobRunnerRequest {

        @Override
        public Date getStartTime() {
            return Date.from(start);
        }

        @Override
        public JobId getJobId() {
            return job.id();
        }

        @Override
        public JobRunnerKey getJobRunnerKey() {
            return job.config().getJobRunnerKey();
        }

        @Override
        public JobConfig getJobConfig() {
            return job.config();
        }

        @Override
        public boolean isCancellationRequested() {
            return Thread.currentThread().isInterrupted();
        }
    }
}
