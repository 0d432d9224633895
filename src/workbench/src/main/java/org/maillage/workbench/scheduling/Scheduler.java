package org.maillage.workbench.scheduling;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.workbench.database.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * The scheduler of one node of one product. It looks once a second which jobs are due; a job of the cluster is taken
 * by one node, which must have its runner registered. Runners work on a pool of their own.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/SchedulerService.html">SchedulerService</a>
 */
public final class Scheduler implements SchedulerService, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final int THREADS = 4;

    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final Map<JobId, JobRun> lastRuns = new ConcurrentHashMap<>();
    private final JobStore ofNode = new MemoryJobStore();
    private final JobStore ofCluster;
    private final Launcher launcher;
    private final NextRun nextRun;
    private final Clock clock;
    private final ThreadPoolTaskScheduler lookout = new ThreadPoolTaskScheduler();
    private final ThreadPoolTaskExecutor workers = new ThreadPoolTaskExecutor();

    /** @param name of the product, for the names of threads */
    public Scheduler(String name, Database database, ClusterLockService locks, Clock clock) {
        this.ofCluster = new DatabaseJobStore(database);
        this.launcher = new Launcher(locks, clock, lastRuns);
        this.nextRun = new NextRun(clock);
        this.clock = clock;
        lookout.setThreadNamePrefix(name + "-scheduler-lookout-");
        lookout.setDaemon(true);
        workers.setThreadNamePrefix(name + "-scheduler-worker-");
        workers.setCorePoolSize(THREADS);
        workers.setDaemon(true);
    }

    /** Begins to run jobs; before that they are only remembered. */
    public void start() {
        workers.initialize();
        lookout.initialize();
        lookout.scheduleWithFixedDelay(this::look, LOOK);
    }

    /** Returns how the last run on this node went; empty where there was none. */
    public Optional<JobRun> lastRun(JobId id) {
        return Optional.ofNullable(lastRuns.get(id));
    }

    /**
     * Runs a job now on this node, on the caller's thread, whatever its schedule says.
     *
     * @throws IllegalArgumentException if there is no such job, or its runner is not registered
     */
    public JobRun runNow(JobId id) {
        ScheduledJob job = find(id).orElseThrow(() -> new IllegalArgumentException("no job " + id));
        JobRunner runner = runners.get(job.config().getJobRunnerKey());
        if (runner == null) {
            throw new IllegalArgumentException("no runner is registered for the job " + id);
        }
        return launcher.run(job, runner);
    }

    @Override
    public void registerJobRunner(JobRunnerKey key, JobRunner runner) {
        runners.put(Objects.requireNonNull(key, "jobRunnerKey"), Objects.requireNonNull(runner, "jobRunner"));
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey key) {
        runners.remove(key);
    }

    @Override
    public Set<JobRunnerKey> getRegisteredJobRunnerKeys() {
        return Set.copyOf(runners.keySet());
    }

    @Override
    public Set<JobRunnerKey> getJobRunnerKeysForAllScheduledJobs() {
        return jobs().map(job -> job.config().getJobRunnerKey()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void scheduleJob(JobId id, JobConfig config) throws SchedulerServiceException {
        ScheduledJob job = new ScheduledJob(id, config, nextRun.first(config.getSchedule()).orElse(null));
        boolean once = config.getRunMode() == RunMode.RUN_ONCE_PER_CLUSTER;
        try {
            (once ? ofCluster : ofNode).save(job);
        } catch (IllegalArgumentException e) {
            throw new SchedulerServiceException(e.getMessage(), e);
        }
        (once ? ofNode : ofCluster).delete(id);
    }

    @Override
    public JobId scheduleJobWithGeneratedId(JobConfig config) throws SchedulerServiceException {
        JobId id = JobId.of(UUID.randomUUID().toString());
        scheduleJob(id, config);
        return id;
    }

    @Override
    public void unscheduleJob(JobId id) {
        ofNode.delete(id);
        ofCluster.delete(id);
    }

    @Override
    public Date calculateNextRunTime(Schedule schedule) throws SchedulerServiceException {
        return nextRun.first(schedule).map(Date::from).orElse(null);
    }

    @Override
    public JobDetails getJobDetails(JobId id) {
        return find(id).map(this::details).orElse(null);
    }

    @Override
    public List<JobDetails> getJobsByJobRunnerKey(JobRunnerKey key) {
        return jobs().filter(job -> job.config().getJobRunnerKey().equals(key)).map(this::details).toList();
    }

    @Override
    public void close() {
        lookout.shutdown();
        workers.shutdown();
        runners.clear();
    }

    /** Starts what is due. A database that fails for a while must not end the looking. */
    private void look() {
        try {
            Instant now = clock.instant();
            Stream.of(ofNode, ofCluster).forEach(store -> store.due(now).forEach(job -> begin(store, job)));
        } catch (TaskRejectedException e) {
            LOG.debug("the scheduler is stopping");
        } catch (RuntimeException e) {
            LOG.error("cannot look for jobs that are due", e);
        }
    }

    private void begin(JobStore store, ScheduledJob job) {
        JobRunner runner = runners.get(job.config().getJobRunnerKey());
        // Without its runner the job is left to a node that has it.
        if (runner != null && store.claim(job, nextRun.again(job.config().getSchedule()).orElse(null))) {
            workers.execute(() -> launcher.run(job, runner));
        }
    }

    private Optional<ScheduledJob> find(JobId id) {
        return ofNode.find(id).or(() -> ofCluster.find(id));
    }

    private Stream<ScheduledJob> jobs() {
        return Stream.concat(ofNode.all().stream(), ofCluster.all().stream());
    }

    private JobDetails details(ScheduledJob job) {
        return new DetailsOfJob(job, runners.containsKey(job.config().getJobRunnerKey()));
    }
}
