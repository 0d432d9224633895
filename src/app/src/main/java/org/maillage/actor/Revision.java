package org.maillage.actor;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * One step in an actor's history.
 *
 * @param version the version it led to
 * @param kind what was done
 * @param at when
 * @param by user key of who did it
 * @param changes what differs from the version before; all filled fields for the first one
 */
public record Revision(long version, Kind kind, Instant at, String by, List<FieldChange> changes) {

    /** What was done; the text is {@code maillage.actor.revision.<code>}. */
    public enum Kind {
        CREATED,
        EDITED,
        IMPORTED,
        ARCHIVED,
        RESTORED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Revision {
        changes = List.copyOf(changes);
    }
}
