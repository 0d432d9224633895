/**
 * Jobs: kept in memory or in the database, looked for once a second, run by one node; see
 * {@code docs/decisions/0043-scheduler.md}.
 */
package org.maillage.workbench.scheduling;
