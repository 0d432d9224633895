package org.maillage.workbench.scheduling;

import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.CronScheduleInfo;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;

/** Computes when a schedule is due. A first run that was missed, while nothing ran, is due at once. */
final class NextRun {

    private final Clock clock;

    NextRun(Clock clock) {
        this.clock = clock;
    }

    /**
     * Returns when the schedule is due for the first time; empty for never.
     *
     * @throws SchedulerServiceException if its cron expression is malformed
     */
    Optional<Instant> first(Schedule schedule) throws SchedulerServiceException {
        try {
            if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
                return byCron(schedule.getCronScheduleInfo());
            }
        } catch (IllegalArgumentException e) {
            throw new SchedulerServiceException(e.getMessage(), e);
        }
        Date first = schedule.getIntervalScheduleInfo().getFirstRunTime();
        Instant now = clock.instant();
        return Optional.of(first == null || first.toInstant().isBefore(now) ? now : first.toInstant());
    }

    /** Returns when the schedule is due again after a run that begins now; empty where it was due once only. */
    Optional<Instant> again(Schedule schedule) {
        if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
            return byCron(schedule.getCronScheduleInfo());
        }
        IntervalScheduleInfo interval = schedule.getIntervalScheduleInfo();
        return interval.getIntervalInMillis() == 0
                ? Optional.empty()
                : Optional.of(clock.instant().plusMillis(interval.getIntervalInMillis()));
    }

    private Optional<Instant> byCron(CronScheduleInfo cron) {
        ZoneId zone = cron.getTimeZone() == null ? clock.getZone() : cron.getTimeZone().toZoneId();
        return QuartzCron.parse(cron.getCronExpression()).next(clock.instant(), zone);
    }
}
