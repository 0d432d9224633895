package org.maillage.workbench.cluster;

import java.time.Duration;

/**
 * When the entries of a cache or a shared map go.
 *
 * @param afterWrite the age at which an entry goes; zero for never
 * @param afterAccess how long an entry may go unread; zero for ever
 * @param maxEntries how many entries stay
 */
public record Limits(Duration afterWrite, Duration afterAccess, int maxEntries) {
}
