package com.atlassian.scheduler;

import com.atlassian.scheduler.status.RunOutcome;
import java.util.Objects;
import javax.annotation.Nonnull;
import javax.annotation.Nullable;

/** How a run ended. */
public final class JobRunnerResponse {
    private static final JobRunnerResponse SUCCESS = new JobRunnerResponse(RunOutcome.SUCCESS, null);

    private final RunOutcome runOutcome;
    private final String message;

    private JobRunnerResponse(RunOutcome runOutcome, String message) {
        this.runOutcome = runOutcome;
        this.message = message;
    }

    public static JobRunnerResponse success() {
        return SUCCESS;
    }

    public static JobRunnerResponse success(@Nullable String message) {
        return message == null ? SUCCESS : new JobRunnerResponse(RunOutcome.SUCCESS, message);
    }

    /** The run gave up before it began, for the reason given. */
    public static JobRunnerResponse aborted(String message) {
        return new JobRunnerResponse(RunOutcome.ABORTED, Objects.requireNonNull(message, "message"));
    }

    public static JobRunnerResponse failed(String message) {
        return new JobRunnerResponse(RunOutcome.FAILED, Objects.requireNonNull(message, "message"));
    }

    /** The run failed with this error, which the message names with its causes. */
    public static JobRunnerResponse failed(Throwable cause) {
        StringBuilder text = new StringBuilder();
        for (Throwable at = cause; at != null; at = at.getCause()) {
            text.append(text.length() == 0 ? "" : "\n").append(at);
        }
        return failed(text.toString());
    }

    @Nonnull
    public RunOutcome getRunOutcome() {
        return runOutcome;
    }

    @Nullable
    public String getMessage() {
        return message;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobRunnerResponse
                && runOutcome == ((JobRunnerResponse) other).runOutcome
                && Objects.equals(message, ((JobRunnerResponse) other).message);
    }

    @Override
    public int hashCode() {
        return Objects.hash(runOutcome, message);
    }

    @Override
    public String toString() {
        return "JobRunnerResponse[runOutcome=" + runOutcome + ",message='" + message + "']";
    }
}
