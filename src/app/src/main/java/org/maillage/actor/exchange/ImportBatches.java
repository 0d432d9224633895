package org.maillage.actor.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maillage.actor.StaleActorException;
import org.maillage.actor.exchange.ImportTask.Tally;
import org.maillage.host.Caller;
import org.maillage.host.Problem;
import org.maillage.host.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes rows into the directory in batches. A batch and how far the run is happen in one transaction: both or neither. If a
 * batch fails its rows are taken one by one, and only the one that fails again is refused.
 */
@Named
public final class ImportBatches {

    private static final Logger log = LoggerFactory.getLogger(ImportBatches.class);

    private final ImportStore store;
    private final RowImporter rows;
    private final Transactions transactions;

    @Inject
    public ImportBatches(ImportStore store, RowImporter rows, Transactions transactions) {
        this.store = store;
        this.rows = rows;
        this.transactions = transactions;
    }

    /** What stays the same for the rows of a batch. */
    record Step(Caller caller, RowReader reader, Repetitions repetitions) {}

    /**
     * Takes a batch.
     *
     * @return the task after it, or empty if the run was ended meanwhile: then nothing of the batch was stored
     */
    Optional<ImportTask> take(ImportTask task, List<CsvTable.Row> batch, Step step) {
        try {
            return Optional.of(takeTogether(task, batch, step));
        } catch (RunEnded e) {
            return Optional.empty();
        } catch (RuntimeException e) {
            log.warn("import {}: a batch failed, its rows are taken one by one", task.id(), e);
            return takeOneByOne(task, batch, step);
        }
    }

    private Optional<ImportTask> takeOneByOne(ImportTask task, List<CsvTable.Row> batch, Step step) {
        ImportTask reached = task;
        try {
            for (CsvTable.Row row : batch) {
                reached = takeAlone(reached, row, step);
            }
            return Optional.of(reached);
        } catch (RunEnded e) {
            return Optional.empty();
        }
    }

    private ImportTask takeAlone(ImportTask task, CsvTable.Row row, Step step) {
        try {
            return takeTogether(task, List.of(row), step);
        } catch (RunEnded e) {
            throw e;
        } catch (RuntimeException e) {
            log.warn("import {}: the row at line {} could not be stored", task.id(), row.line(), e);
            String code = e instanceof StaleActorException ? "import.concurrent" : "import.internal";
            RowOutcome failed = RowOutcome.refused(step.reader().inCells(row, List.of(Problem.of("", code))));
            return transactions.inTransaction(() -> advance(task, List.of(row), List.of(failed)));
        }
    }

    private ImportTask takeTogether(ImportTask task, List<CsvTable.Row> batch, Step step) {
        return transactions.inTransaction(() -> advance(task, batch, batch.stream().map(row -> outcome(row, step)).toList()));
    }

    private RowOutcome outcome(CsvTable.Row row, Step step) {
        List<ImportReport.CellProblem> repeated = step.repetitions().problems(row);
        return repeated.isEmpty() ? rows.take(step.caller(), step.reader(), row) : RowOutcome.refused(repeated);
    }

    private ImportTask advance(ImportTask task, List<CsvTable.Row> batch, List<RowOutcome> outcomes) {
        Tally tally = task.tally();
        List<ImportReport.Row> refused = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            RowOutcome outcome = outcomes.get(i);
            tally = tally.plus(outcome);
            if (outcome.kind() == RowOutcome.Kind.REFUSED) {
                refused.add(new ImportReport.Row(batch.get(i).line(), batch.get(i).cells(), outcome.problems()));
            }
        }
        ImportTask next = task.at(tally);
        if (!store.advance(next, refused)) {
            throw new RunEnded();
        }
        return next;
    }

    /** Somebody ended the run while the batch was taken: its transaction is rolled back, so that the counts stay true. */
    private static final class RunEnded extends RuntimeException {

        private static final long serialVersionUID = 1L;

        RunEnded() {
            super("the run was ended", null, false, false);
        }
    }
}
