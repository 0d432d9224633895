package org.maillage.actor.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.maillage.actor.ActorKey;
import org.maillage.actor.Actors.Change;

/**
 * The log by which every node learns which actors changed. Numbers must become visible in their order: a node that has
 * read number 7 never looks for 6 again. So a number is given out only to whoever holds the lock on one counter row, and
 * the database keeps that lock until the transaction ends, on whichever node, even when it joined a longer one.
 */
final class ChangeLog {

    private static final String LOG = "actors";

    private final ActiveObjects ao;
    private final Clock clock;

    ChangeLog(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    /** Makes sure the counter is there. Call it outside the transaction that writes: losing a race here breaks one. */
    void prepare() {
        if (counters().length == 0) {
            try {
                ao.create(ChangeCounterRow.class, new DBParam("LOG_NAME", LOG), new DBParam("LAST_NUMBER", 0L),
                        new DBParam("TOUCHED_AT", 0L));
            } catch (RuntimeException e) {
                if (counters().length == 0) {
                    throw e;
                }
            }
        }
    }

    /**
     * Waits until no other transaction is between this call and its end. What is read afterwards is what the one before
     * left, so a version read now is the current one. To be called first in a transaction that writes.
     */
    Turn take() {
        ChangeCounterRow counter = counters()[0];
        counter.setTouchedAt(clock.millis());
        counter.save();
        // read again: the first reading was made before the lock was ours
        return new Turn(counters()[0]);
    }

    long latest() {
        ChangeCounterRow[] counters = counters();
        return counters.length == 0 ? 0 : counters[0].getLastNumber();
    }

    List<Change> after(long number, int limit) {
        Query query = Query.select().where("CHANGE_NUMBER > ?", number).order("CHANGE_NUMBER ASC").limit(limit);
        return Arrays.stream(ao.find(ActorChangeRow.class, query))
                .map(row -> new Change(row.getChangeNumber(), new ActorKey(row.getActorKey())))
                .toList();
    }

    private ChangeCounterRow[] counters() {
        return ao.find(ChangeCounterRow.class, Query.select().where("LOG_NAME = ?", LOG));
    }

    /** The right to write, until the transaction ends. */
    final class Turn {

        private final ChangeCounterRow counter;

        private Turn(ChangeCounterRow counter) {
            this.counter = counter;
        }

        /** Adds the next line to the log. */
        void record(ActorKey key) {
            long number = counter.getLastNumber() + 1;
            ao.create(ActorChangeRow.class, new DBParam("CHANGE_NUMBER", number), new DBParam("ACTOR_KEY", key.value()));
            counter.setLastNumber(number);
            counter.save();
        }
    }
}
