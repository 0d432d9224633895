package org.maillage.actor.exchange.job;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maillage.actor.exchange.CsvImportService;
import org.maillage.actor.exchange.ImportWorker;

/**
 * Works on imports: at once when {@link ImportSchedule} is woken, and every minute in case a node died in the middle. Both
 * go through the same runner; the worker's lock keeps them apart.
 */
@Named
@ExportAsService(LifecycleAware.class)
public final class ImportJob implements JobRunner, LifecycleAware {

    private static final long MINUTE = 60_000;

    private final SchedulerService scheduler;
    private final ImportSchedule schedule;
    private final ImportWorker worker;
    private final CsvImportService imports;

    @Inject
    public ImportJob(SchedulerService scheduler, ImportSchedule schedule, ImportWorker worker, CsvImportService imports) {
        this.scheduler = scheduler;
        this.schedule = schedule;
        this.worker = worker;
        this.imports = imports;
    }

    @Override
    public void onStart() {
        scheduler.registerJobRunner(ImportSchedule.RUNNER, this);
        schedule.set(ImportSchedule.EVERY_MINUTE, RunMode.RUN_ONCE_PER_CLUSTER, Schedule.forInterval(MINUTE, null));
    }

    @Override
    public void onStop() {
        worker.stop();
        scheduler.unregisterJobRunner(ImportSchedule.RUNNER);
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        worker.work();
        imports.tidy();
        return JobRunnerResponse.success();
    }
}
