package org.maillage.actor.exchange;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * How far an import is. Rows handled = created + updated + unchanged + refused.
 *
 * @param id key of the run
 * @param fileName as the person's machine calls it
 * @param userKey who started it
 * @param total rows in the file
 * @param startedAt when it was started
 * @param endedAt when it ended, empty while it goes on
 */
public record ImportRun(String id, String fileName, String userKey, State state, int total, int created, int updated, int unchanged,
        int refused, Instant startedAt, Optional<Instant> endedAt) {

    /** Where a run stands; the text is {@code maillage.import.state.<code>}. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        CANCELLED,
        FAILED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Returns whether nothing more will happen. */
        public boolean isEnd() {
            return this == DONE || this == CANCELLED || this == FAILED;
        }
    }

    /** Returns the rows handled so far. */
    public int done() {
        return created + updated + unchanged + refused;
    }
}
