package org.maillage.workbench.scheduling;

import com.atlassian.scheduler.config.JobId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Jobs of this node alone; they are gone when it stops. */
final class MemoryJobStore implements JobStore {

    private final Map<JobId, ScheduledJob> jobs = new ConcurrentHashMap<>();

    @Override
    public void save(ScheduledJob job) {
        jobs.put(job.id(), job);
    }

    @Override
    public void delete(JobId id) {
        jobs.remove(id);
    }

    @Override
    public Optional<ScheduledJob> find(JobId id) {
        return Optional.ofNullable(jobs.get(id));
    }

    @Override
    public List<ScheduledJob> all() {
        return List.copyOf(jobs.values());
    }

    @Override
    public List<ScheduledJob> due(Instant now) {
        return jobs.values().stream().filter(job -> job.nextRun() != null && !job.nextRun().isAfter(now)).toList();
    }

    @Override
    public boolean claim(ScheduledJob job, Instant next) {
        return next == null
                ? jobs.remove(job.id(), job)
                : jobs.replace(job.id(), job, new ScheduledJob(job.id(), job.config(), next));
    }
}
