package org.maillage.actor.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maillage.actor.exchange.ImportTask.Tally;
import org.maillage.host.Caller;
import org.maillage.host.CurrentCaller;
import org.maillage.host.Locks;
import org.maillage.host.Problem;
import org.maillage.host.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works on the imports that wait, on one node at a time. Rows are taken in batches; a batch and how far the run is happen in
 * one transaction, so that a node that dies in the middle leaves a run that goes on exactly where it was. If a batch fails,
 * its rows are taken one by one, and only the one that fails is refused.
 */
@Named
public final class ImportWorker {

    private static final Logger log = LoggerFactory.getLogger(ImportWorker.class);
    private static final int BATCH = 50;

    private final ImportStore store;
    private final ImportFiles files;
    private final RowImporter rows;
    private final ColumnNames names;
    private final CurrentCaller callers;
    private final Transactions transactions;
    private final Locks locks;
    private final Clock clock;
    private volatile boolean stopping;

    @Inject
    public ImportWorker(ImportStore store, ImportFiles files, RowImporter rows, ColumnNames names, CurrentCaller callers,
            Transactions transactions, Locks locks, Clock clock) {
        this.store = store;
        this.files = files;
        this.rows = rows;
        this.names = names;
        this.callers = callers;
        this.transactions = transactions;
        this.locks = locks;
        this.clock = clock;
    }

    /** Leaves the run that is going on after its batch; it goes on where it was when somebody works again. */
    public void stop() {
        stopping = true;
    }

    /** Brings every unfinished run to its end, save those another node works on. */
    public void work() {
        stopping = false;
        for (ImportTask task : store.unfinished()) {
            locks.tryWith("import." + task.id(), () -> finish(task.id()));
        }
    }

    private void finish(String id) {
        Optional<ImportTask> task = store.find(id).filter(ImportTask::isUnfinished);
        if (task.isEmpty()) {
            return;
        }
        Optional<ImportRun.State> end;
        try {
            end = runToEnd(task.get());
        } catch (RuntimeException e) {
            log.error("import {} failed", id, e);
            end = stopping ? Optional.empty() : Optional.of(ImportRun.State.FAILED);
        }
        end.ifPresent(state -> {
            store.end(id, state, clock.instant());
            files.remove(id);
        });
    }

    private Optional<ImportRun.State> runToEnd(ImportTask start) {
        CsvTable table = CsvTable.read(files.read(start.id()), start.encoding(), start.separator());
        RowReader reader = new RowReader(table, start.columns(), names);
        Repetitions repetitions = new Repetitions(table, reader);
        ImportTask task = start;
        while (task.tally().handled() < table.rows().size()) {
            if (stopping) {
                return Optional.empty();
            }
            int from = task.tally().handled();
            List<CsvTable.Row> batch = table.rows().subList(from, Math.min(from + BATCH, table.rows().size()));
            Caller caller = callers.as(start.userKey());
            Optional<ImportTask> next = takeBatch(task, batch, new Step(caller, reader, repetitions));
            if (next.isEmpty()) {
                return Optional.of(ImportRun.State.CANCELLED);
            }
            task = next.get();
        }
        return Optional.of(ImportRun.State.DONE);
    }

    private Optional<ImportTask> takeBatch(ImportTask task, List<CsvTable.Row> batch, Step step) {
        try {
            return transactions.inTransaction(() -> take(task, batch, step));
        } catch (RuntimeException e) {
            log.warn("import {}: a batch failed, its rows are taken one by one", task.id(), e);
            return takeOneByOne(task, batch, step);
        }
    }

    private Optional<ImportTask> takeOneByOne(ImportTask task, List<CsvTable.Row> batch, Step step) {
        Optional<ImportTask> reached = Optional.of(task);
        for (CsvTable.Row row : batch) {
            if (reached.isEmpty()) {
                return reached;
            }
            ImportTask before = reached.get();
            try {
                reached = transactions.inTransaction(() -> take(before, List.of(row), step));
            } catch (RuntimeException e) {
                log.warn("import {}: the row at line {} could not be stored", task.id(), row.line(), e);
                RowOutcome failed = RowOutcome.refused(step.reader().inCells(row, List.of(Problem.of("", "import.internal"))));
                reached = transactions.inTransaction(() -> advance(before, List.of(row), List.of(failed)));
            }
        }
        return reached;
    }

    private Optional<ImportTask> take(ImportTask task, List<CsvTable.Row> batch, Step step) {
        List<RowOutcome> outcomes = new ArrayList<>();
        for (CsvTable.Row row : batch) {
            List<ImportReport.CellProblem> repeated = step.repetitions().problems(row);
            outcomes.add(repeated.isEmpty() ? rows.take(step.caller(), step.reader(), row) : RowOutcome.refused(repeated));
        }
        return advance(task, batch, outcomes);
    }

    private Optional<ImportTask> advance(ImportTask task, List<CsvTable.Row> batch, List<RowOutcome> outcomes) {
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
        return store.advance(next, refused) ? Optional.of(next) : Optional.empty();
    }

    /** What stays the same for the rows of a batch. */
    private record Step(Caller caller, RowReader reader, Repetitions repetitions) {}
}
