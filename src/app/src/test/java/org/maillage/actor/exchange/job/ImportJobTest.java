package org.maillage.actor.exchange.job;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.maillage.fixtures.TestDirectory.OFFICER;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.RunMode;
import org.junit.After;
import org.junit.Test;
import org.maillage.actor.exchange.ImportRun;
import org.maillage.fixtures.TestExchange;
import org.mockito.ArgumentCaptor;

public class ImportJobTest {

    private final SchedulerService scheduler = mock(SchedulerService.class);
    private final ImportSchedule schedule = new ImportSchedule(scheduler);
    private final TestExchange exchange = TestExchange.open().patient();
    private final ImportJob job = new ImportJob(scheduler, schedule, exchange.worker(), exchange.imports);

    @After
    public void close() {
        exchange.close();
    }

    @Test
    public void a_scheduler_that_takes_nothing_keeps_no_import_from_being_asked_for() throws SchedulerServiceException {
        doThrow(new SchedulerServiceException("full")).when(scheduler).scheduleJob(any(), any());
        schedule.wake();
        assertThrows(IllegalStateException.class, job::onStart);
    }

    @Test
    public void one_node_of_the_cluster_looks_after_imports_every_minute() throws SchedulerServiceException {
        job.onStart();
        verify(scheduler).registerJobRunner(ImportSchedule.RUNNER, job);
        assertEquals(RunMode.RUN_ONCE_PER_CLUSTER, scheduled().getRunMode());
    }

    @Test
    public void the_node_that_was_asked_starts_at_once() throws SchedulerServiceException {
        schedule.wake();
        JobConfig now = scheduled();
        assertEquals(RunMode.RUN_LOCALLY, now.getRunMode());
        assertEquals(ImportSchedule.RUNNER, now.getJobRunnerKey());
    }

    @Test
    public void a_job_that_was_stopped_takes_up_nothing_more_and_leaves_the_scheduler() {
        ImportRun waiting = exchange.run("nom;type", "Lianes;association");
        job.onStop();
        job.runJob(null);
        verify(scheduler).unregisterJobRunner(ImportSchedule.RUNNER);
        assertEquals(ImportRun.State.WAITING, exchange.imports.progress(OFFICER, waiting.id()).orElseThrow().state());
    }

    @Test
    public void a_job_brings_what_waits_to_its_end() {
        ImportRun waiting = exchange.run("nom;type", "Lianes;association");
        job.runJob(null);
        assertEquals(ImportRun.State.DONE, exchange.imports.progress(OFFICER, waiting.id()).orElseThrow().state());
    }

    private JobConfig scheduled() throws SchedulerServiceException {
        ArgumentCaptor<JobConfig> config = ArgumentCaptor.forClass(JobConfig.class);
        verify(scheduler).scheduleJob(any(), config.capture());
        return config.getValue();
    }
}
