package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.Objects;
import java.util.TimeZone;
import javax.annotation.Nonnull;
import javax.annotation.Nullable;
import javax.annotation.concurrent.Immutable;

/** When a job runs: at an interval, once, or by a cron expression. */
@Immutable
public final class Schedule {
    private final IntervalScheduleInfo interval;
    private final CronScheduleInfo cron;

    private Schedule(IntervalScheduleInfo interval, CronScheduleInfo cron) {
        this.interval = interval;
        this.cron = cron;
    }

    /** By a cron expression, in the scheduler's own time zone. */
    public static Schedule forCronExpression(String cronExpression) {
        return forCronExpression(cronExpression, null);
    }

    public static Schedule forCronExpression(String cronExpression, @Nullable TimeZone timeZone) {
        return new Schedule(null, new CronScheduleInfo(cronExpression, timeZone));
    }

    /** Every so many milliseconds, from the first run on; a null first run means as soon as possible. */
    public static Schedule forInterval(long intervalInMillis, @Nullable Date firstRunTime) {
        return new Schedule(new IntervalScheduleInfo(firstRunTime, intervalInMillis), null);
    }

    /** Once; null means as soon as possible. */
    public static Schedule runOnce(@Nullable Date runTime) {
        return new Schedule(new IntervalScheduleInfo(runTime, 0L), null);
    }

    @Nonnull
    public Type getType() {
        return cron != null ? Type.CRON_EXPRESSION : Type.INTERVAL;
    }

    /** Only for an interval; anything else is an illegal state. */
    @Nonnull
    public IntervalScheduleInfo getIntervalScheduleInfo() {
        if (interval == null) {
            throw new IllegalStateException("Schedule type is CRON_EXPRESSION, not INTERVAL");
        }
        return interval;
    }

    /** Only for a cron expression; anything else is an illegal state. */
    @Nonnull
    public CronScheduleInfo getCronScheduleInfo() {
        if (cron == null) {
            throw new IllegalStateException("Schedule type is INTERVAL, not CRON_EXPRESSION");
        }
        return cron;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Schedule
                && Objects.equals(interval, ((Schedule) other).interval)
                && Objects.equals(cron, ((Schedule) other).cron);
    }

    @Override
    public int hashCode() {
        return Objects.hash(interval, cron);
    }

    @Override
    public String toString() {
        return "Schedule[type=" + getType() + ",info=" + (cron != null ? cron : interval) + ']';
    }

    /** The two kinds of schedule. */
    public enum Type {
        CRON_EXPRESSION,
        INTERVAL
    }
}
