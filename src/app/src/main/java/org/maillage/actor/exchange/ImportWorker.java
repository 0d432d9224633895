package org.maillage.actor.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maillage.host.CurrentCaller;
import org.maillage.host.Locks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works on the imports that wait, on one node at a time. Rows are taken in {@link ImportBatches}, so a node that dies in the
 * middle leaves a run that goes on exactly where it was.
 */
@Named
public final class ImportWorker {

    private static final Logger log = LoggerFactory.getLogger(ImportWorker.class);

    /** Others who want to write wait for the end of a batch: some tenths of a second. */
    private static final int BATCH = 50;

    private final ImportStore store;
    private final ImportFiles files;
    private final RowMatcher matcher;
    private final ImportBatches batches;
    private final ColumnNames names;
    private final CurrentCaller callers;
    private final Locks locks;
    private final Clock clock;
    private volatile boolean stopped;

    @Inject
    public ImportWorker(ImportStore store, ImportFiles files, RowMatcher matcher, ImportBatches batches, ColumnNames names,
            CurrentCaller callers, Locks locks, Clock clock) {
        this.store = store;
        this.files = files;
        this.matcher = matcher;
        this.batches = batches;
        this.names = names;
        this.callers = callers;
        this.locks = locks;
        this.clock = clock;
    }

    /** Leaves the run that is going on after its batch, and takes up none any more; the next worker goes on where it was. */
    public void stop() {
        stopped = true;
    }

    /** Brings every unfinished run to its end, those asked for meanwhile included, save those another node works on. */
    public void work() {
        Set<String> tried = new HashSet<>();
        for (Optional<String> next = next(tried); next.isPresent(); next = next(tried)) {
            String id = next.get();
            tried.add(id);
            locks.tryWith("import." + id, () -> finish(id));
        }
    }

    private Optional<String> next(Set<String> tried) {
        return stopped
                ? Optional.empty()
                : store.unfinished().stream().map(ImportTask::id).filter(id -> !tried.contains(id)).findFirst();
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
            end = stopped ? Optional.empty() : Optional.of(ImportRun.State.FAILED);
        }
        end.ifPresent(state -> {
            store.end(id, state, clock.instant());
            files.remove(id);
        });
    }

    /** Returns how the run ended, empty if it is left for the next worker. */
    private Optional<ImportRun.State> runToEnd(ImportTask start) {
        CsvTable table = CsvTable.read(files.read(start.id()), start.encoding(), start.separator());
        RowReader reader = new RowReader(table, start.columns(), names);
        Repetitions repetitions = new Repetitions(table, reader, matcher);
        ImportTask task = start;
        while (task.tally().handled() < table.rows().size()) {
            if (stopped) {
                return Optional.empty();
            }
            int from = task.tally().handled();
            List<CsvTable.Row> batch = table.rows().subList(from, Math.min(from + BATCH, table.rows().size()));
            // who the user is and may do is asked anew for each batch: rights may be withdrawn in the middle
            Optional<ImportTask> next = batches.take(
                    task, batch, new ImportBatches.Step(callers.as(start.userKey()), reader, repetitions));
            if (next.isEmpty()) {
                return Optional.of(ImportRun.State.CANCELLED);
            }
            task = next.get();
        }
        return Optional.of(ImportRun.State.DONE);
    }
}
