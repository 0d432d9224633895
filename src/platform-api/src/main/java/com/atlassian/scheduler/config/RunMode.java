package com.atlassian.scheduler.config;

/** How many nodes run a job, and whether it outlives a restart. */
public enum RunMode {
    /** One node runs it; it is kept in the database. */
    RUN_ONCE_PER_CLUSTER,
    /** The node that scheduled it runs it; it is forgotten when that node stops. */
    RUN_LOCALLY
}
