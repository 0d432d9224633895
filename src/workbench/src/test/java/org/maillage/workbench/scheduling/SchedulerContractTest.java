package org.maillage.workbench.scheduling;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import com.atlassian.scheduler.status.RunOutcome;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;
import org.maillage.workbench.Eventually;
import org.maillage.workbench.Product;
import org.maillage.workbench.cluster.SingleNode;
import org.maillage.workbench.database.Database;
import org.maillage.workbench.database.DatabaseAddress;
import org.maillage.workbench.database.Dialect;
import org.maillage.workbench.database.TestDatabases;

/**
 * The scheduler on both databases, as the public Javadoc of {@code com.atlassian.scheduler.SchedulerService} promises:
 * https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/atlassian-scheduler-api/apidocs/
 */
@RunWith(Parameterized.class)
public class SchedulerContractTest {

    private static final JobRunnerKey RUNNER = JobRunnerKey.of("com.example.runner");
    private static final JobId JOB = JobId.of("com.example.job");
    private static final long FAR = 3_600_000;

    @Parameters(name = "{0}")
    public static Dialect[] dialects() {
        return Dialect.values();
    }

    @Parameter public Dialect dialect;

    private final SingleNode node = new SingleNode();
    private final AtomicInteger runs = new AtomicInteger();
    private final List<Scheduler> schedulers = new ArrayList<>();
    private DatabaseAddress address;
    private Database database;

    @Before
    public void open() {
        address = TestDatabases.address(dialect, Product.CONFLUENCE);
        database = Database.open(address);
        database.migrate("host");
    }

    @After
    public void close() {
        schedulers.forEach(Scheduler::close);
        database.close();
    }

    @Test
    public void a_malformed_cron_expression_is_refused_and_nothing_is_scheduled() {
        Scheduler scheduler = scheduler();
        assertThrows(SchedulerServiceException.class,
                () -> scheduler.scheduleJob(JOB, config().withSchedule(Schedule.forCronExpression("every day"))));
        assertNull(scheduler.getJobDetails(JOB));
    }

    @Test
    public void a_parameter_that_another_node_could_not_read_is_refused() {
        Scheduler scheduler = scheduler();
        Map<String, Serializable> parameters = Map.of("own", new Own());
        assertThrows(SchedulerServiceException.class,
                () -> scheduler.scheduleJob(JOB, config().withParameters(parameters)));
    }

    @Test
    public void a_runner_that_throws_is_recorded_and_runs_again() throws SchedulerServiceException {
        Scheduler scheduler = scheduler();
        scheduler.registerJobRunner(RUNNER, request -> {
            runs.incrementAndGet();
            throw new IllegalStateException("the mail server is away");
        });
        scheduler.scheduleJob(JOB, config().withSchedule(Schedule.forInterval(1, null)));
        scheduler.start();
        Eventually.holds("it ran twice", () -> runs.get() >= 2);
        JobRun run = scheduler.lastRun(JOB).orElseThrow();
        assertEquals(RunOutcome.FAILED, run.outcome());
        assertTrue(run.message(), run.message().contains("the mail server is away"));
    }

    @Test
    public void a_job_never_runs_beside_itself() throws Exception {
        Scheduler scheduler = scheduler();
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        scheduler.registerJobRunner(RUNNER, request -> {
            inside.countDown();
            await(done);
            return null;
        });
        scheduler.scheduleJob(JOB, config());
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<JobRun> first = other.submit(() -> scheduler.runNow(JOB));
            await(inside);
            assertEquals(RunOutcome.ABORTED, scheduler.runNow(JOB).outcome());
            done.countDown();
            assertEquals(RunOutcome.SUCCESS, first.get().outcome());
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    public void a_job_without_its_runner_waits_and_is_not_runnable() throws SchedulerServiceException {
        Scheduler scheduler = scheduler();
        scheduler.scheduleJob(JOB, config().withSchedule(Schedule.runOnce(null)));
        scheduler.start();
        assertFalse(scheduler.getJobDetails(JOB).isRunnable());
        scheduler.registerJobRunner(RUNNER, counting());
        Eventually.holds("it ran", () -> runs.get() == 1);
    }

    @Test
    public void a_job_that_runs_once_is_gone_afterwards() throws SchedulerServiceException {
        for (RunMode mode : RunMode.values()) {
            runs.set(0);
            Scheduler scheduler = scheduler();
            scheduler.registerJobRunner(RUNNER, counting());
            scheduler.start();
            scheduler.scheduleJob(JOB, config().withRunMode(mode).withSchedule(Schedule.runOnce(null)));
            Eventually.holds("it ran", () -> runs.get() == 1);
            assertNull(scheduler.getJobDetails(JOB));
        }
    }

    @Test
    public void two_nodes_on_one_database_share_the_runs_of_a_clustered_job() throws SchedulerServiceException {
        Scheduler one = scheduler();
        Scheduler other = scheduler();
        one.registerJobRunner(RUNNER, counting());
        other.registerJobRunner(RUNNER, counting());
        for (int i = 0; i < 10; i++) {
            one.scheduleJob(JobId.of("job-" + i), config().withSchedule(Schedule.runOnce(null)));
        }
        one.start();
        other.start();
        Eventually.holds("all are gone", () -> one.getJobsByJobRunnerKey(RUNNER).isEmpty());
        Eventually.holds("each ran", () -> runs.get() >= 10);
        assertEquals(10, runs.get());
    }

    @Test
    public void a_local_job_is_known_to_its_own_node_only() throws SchedulerServiceException {
        Scheduler one = scheduler();
        one.scheduleJob(JOB, config().withRunMode(RunMode.RUN_LOCALLY));
        assertNotNull(one.getJobDetails(JOB));
        assertNull(scheduler().getJobDetails(JOB));
    }

    @Test
    public void a_clustered_job_outlives_a_restart_with_everything_it_was_given() throws SchedulerServiceException {
        Date first = new Date(System.currentTimeMillis() + FAR);
        JobConfig config = config().withSchedule(Schedule.forInterval(FAR, first))
                .withParameters(Map.of("network", "grand-est", "year", 2026));
        scheduler().scheduleJob(JOB, config);
        JobDetails details = scheduler().getJobDetails(JOB);
        assertEquals(config.getSchedule(), details.getSchedule());
        assertEquals(config.getParameters(), details.getParameters());
        assertEquals(RunMode.RUN_ONCE_PER_CLUSTER, details.getRunMode());
        assertEquals(first, details.getNextRunTime());
    }

    @Test
    public void scheduling_again_replaces_and_unscheduling_removes() throws SchedulerServiceException {
        Scheduler scheduler = scheduler();
        scheduler.scheduleJob(JOB, config().withRunMode(RunMode.RUN_LOCALLY));
        scheduler.scheduleJob(JOB, config());
        assertEquals(1, scheduler.getJobsByJobRunnerKey(RUNNER).size());
        assertEquals(Set.of(RUNNER), scheduler.getJobRunnerKeysForAllScheduledJobs());
        scheduler.unscheduleJob(JOB);
        assertEquals(List.of(), scheduler.getJobsByJobRunnerKey(RUNNER));
    }

    @Test
    public void the_runner_is_told_what_it_runs() throws SchedulerServiceException {
        Scheduler scheduler = scheduler();
        scheduler.registerJobRunner(RUNNER, request -> JobRunnerResponse.success(
                request.getJobId() + " " + request.getJobConfig().getParameters().get("network")));
        scheduler.scheduleJob(JOB, config().withParameters(Map.of("network", "grand-est")));
        assertEquals("com.example.job grand-est", scheduler.runNow(JOB).message());
    }

    private Scheduler scheduler() {
        Scheduler scheduler = new Scheduler("test", database, node.locks(), Clock.systemUTC());
        schedulers.add(scheduler);
        return scheduler;
    }

    private static JobConfig config() {
        return JobConfig.forJobRunnerKey(RUNNER)
                .withSchedule(Schedule.forInterval(FAR, new Date(System.currentTimeMillis() + FAR)));
    }

    private JobRunner counting() {
        return request -> {
            runs.incrementAndGet();
            return JobRunnerResponse.success();
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A class of an app. */
    private static final class Own implements Serializable {
        private static final long serialVersionUID = 1L;
    }
}
