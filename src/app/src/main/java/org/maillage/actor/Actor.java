package org.maillage.actor;

import java.time.Instant;
import java.util.Objects;

/**
 * An actor of the directory: a profile with a key and a version.
 *
 * @param key stable public key
 * @param version 1 when created, one more at each change; what a save must name to be taken
 * @param profile its profile, in canonical form
 * @param archived whether it was taken out of the directory (kept, not shown in lists)
 * @param changedAt when this version was made
 * @param changedBy user key of who made it
 */
public record Actor(ActorKey key, long version, ActorProfile profile, boolean archived, Instant changedAt, String changedBy) {

    public Actor {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(changedAt, "changedAt");
        Objects.requireNonNull(changedBy, "changedBy");
    }
}
