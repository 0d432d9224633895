package org.maillage.actor.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.actor.Actor;
import org.maillage.actor.ActorField;
import org.maillage.actor.ActorKey;
import org.maillage.actor.ActorProfile;
import org.maillage.actor.ActorService;
import org.maillage.actor.Revision;
import org.maillage.host.AccessDeniedException;
import org.maillage.host.Caller;
import org.maillage.host.InvalidInputException;
import org.maillage.host.KeyGenerator;
import org.maillage.host.Problem;

/**
 * Takes one row into the directory, through the same door as a form: whole or not at all. An empty cell leaves the stored
 * value as it is.
 */
@Named
public final class RowImporter {

    private final ActorService actors;
    private final RowMatcher matcher;
    private final KeyGenerator keys;

    @Inject
    public RowImporter(ActorService actors, RowMatcher matcher, KeyGenerator keys) {
        this.actors = actors;
        this.matcher = matcher;
        this.keys = keys;
    }

    /**
     * Imports one row for a caller and says what became of it.
     *
     * @throws org.maillage.actor.StaleActorException if somebody changed the actor at this very moment; then, as when the store
     *     fails, the open transaction is good for nothing and the row may be tried again in another one
     */
    RowOutcome take(Caller caller, RowReader reader, CsvTable.Row row) {
        List<ImportReport.CellProblem> unreadable = reader.problems(row);
        if (!unreadable.isEmpty()) {
            return RowOutcome.refused(unreadable);
        }
        try {
            return RowOutcome.of(store(caller, reader.key(row), reader.profile(row)));
        } catch (InvalidInputException e) {
            return RowOutcome.refused(reader.inCells(row, e.problems()));
        } catch (AccessDeniedException e) {
            return RowOutcome.refused(reader.inCells(row, List.of(Problem.of("", e.code()))));
        }
    }

    private RowOutcome.Kind store(Caller caller, String key, ActorProfile row) {
        Optional<Actor> known = matcher.match(key, matcher.identity(row));
        if (known.isEmpty()) {
            ActorKey fresh = ActorKey.parse(key).orElseGet(() -> new ActorKey(keys.next()));
            actors.create(caller, fresh, row, Revision.Kind.IMPORTED);
            return RowOutcome.Kind.CREATED;
        }
        Actor before = known.get();
        if (before.archived()) {
            throw new InvalidInputException(
                    Problem.of("", "import.archived", before.profile().name(), before.key().value()));
        }
        Actor after = actors.save(
                caller, before.key(), before.version(), overlay(before.profile(), row), Revision.Kind.IMPORTED);
        return after.version() == before.version() ? RowOutcome.Kind.UNCHANGED : RowOutcome.Kind.UPDATED;
    }

    private static ActorProfile overlay(ActorProfile stored, ActorProfile row) {
        ActorProfile overlaid = stored;
        for (Map.Entry<ActorField, List<String>> entry : row.asMap().entrySet()) {
            overlaid = overlaid.with(entry.getKey(), entry.getValue());
        }
        return overlaid;
    }
}
