package com.atlassian.scheduler.status;

/** The ways a run may end. */
public enum RunOutcome {
    SUCCESS,
    /** The runner is not registered. */
    UNAVAILABLE,
    /** The runner refused to begin. */
    ABORTED,
    FAILED
}
