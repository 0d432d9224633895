package org.maillage.actor.exchange;

import java.util.List;
import org.maillage.actor.exchange.ImportReport.CellProblem;

/**
 * What became of one row.
 *
 * @param kind what was done
 * @param problems why it was refused; empty otherwise
 */
record RowOutcome(Kind kind, List<CellProblem> problems) {

    enum Kind {
        CREATED,
        UPDATED,
        UNCHANGED,
        REFUSED
    }

    RowOutcome {
        problems = List.copyOf(problems);
    }

    static RowOutcome of(Kind kind) {
        return new RowOutcome(kind, List.of());
    }

    static RowOutcome refused(List<CellProblem> problems) {
        return new RowOutcome(Kind.REFUSED, problems);
    }
}
