package org.maillage.workbench.scheduling;

import com.atlassian.scheduler.status.RunOutcome;
import java.time.Duration;
import java.time.Instant;

/**
 * How a run of a job went.
 *
 * @param start when it began
 * @param duration how long it took
 * @param outcome success, or what kept it from success
 * @param message what the runner said, or threw; may be null
 */
public record JobRun(Instant start, Duration duration, RunOutcome outcome, String message) {
}
