package com.atlassian.scheduler.config;

import java.util.Objects;
import java.util.TimeZone;
import javax.annotation.CheckForNull;
import javax.annotation.Nonnull;
import javax.annotation.Nullable;
import javax.annotation.concurrent.Immutable;

/** Cron expression of a schedule and the time zone it is read in. */
@Immutable
public final class CronScheduleInfo {
    private final String cronExpression;
    private final TimeZone timeZone;

    CronScheduleInfo(String cronExpression, @Nullable TimeZone timeZone) {
        this.cronExpression = Objects.requireNonNull(cronExpression, "cronExpression");
        this.timeZone = timeZone;
    }

    @Nonnull
    public String getCronExpression() {
        return cronExpression;
    }

    /** The zone, or null for that of the scheduler. */
    @CheckForNull
    public TimeZone getTimeZone() {
        return timeZone;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CronScheduleInfo
                && cronExpression.equals(((CronScheduleInfo) other).cronExpression)
                && Objects.equals(timeZone, ((CronScheduleInfo) other).timeZone);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cronExpression, timeZone);
    }

    @Override
    public String toString() {
        return "CronScheduleInfo[cronExpression='" + cronExpression + "',timeZone="
                + (timeZone == null ? null : timeZone.getID()) + ']';
    }
}
