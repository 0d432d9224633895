package org.maillage.actor.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.actor.ActorField;
import org.maillage.actor.ActorPolicy;
import org.maillage.actor.exchange.ImportTask.Tally;
import org.maillage.host.AccessDeniedException;
import org.maillage.host.Caller;
import org.maillage.host.InvalidInputException;
import org.maillage.host.KeyGenerator;
import org.maillage.host.Problem;

/** {@link ImportService} for CSV files: keeps drafts and runs, while {@link ImportWorker} does the rows. */
@Named
public final class CsvImportService implements ImportService {

    private static final int PREVIEW = 10;
    private static final int RECENT = 20;
    private static final int LONGEST_FILE_NAME = 200;

    private final ActorPolicy policy;
    private final ImportStore store;
    private final ImportFiles files;
    private final ImportTrigger trigger;
    private final ColumnNames names;
    private final KeyGenerator keys;
    private final Clock clock;

    @Inject
    public CsvImportService(ActorPolicy policy, ImportStore store, ImportFiles files, ImportTrigger trigger,
            ColumnNames names, KeyGenerator keys, Clock clock) {
        this.policy = policy;
        this.store = store;
        this.files = files;
        this.trigger = trigger;
        this.names = names;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public ImportDraft open(Caller caller, String fileName, InputStream content) throws IOException {
        requireImporter(caller);
        String id = keys.next();
        byte[] file = files.keep(id, content);
        try {
            CsvDialect dialect = CsvDialect.of(file);
            CsvTable table = CsvTable.read(file, dialect.encoding(), dialect.separator());
            ImportTask task = new ImportTask(id, shown(fileName), caller.requireUserKey(), table.encoding(),
                    table.separator(), table.header(), Map.of(), Optional.empty(), table.rows().size(), Tally.NONE, now(),
                    Optional.empty());
            store.add(task);
            return draft(task, table);
        } catch (InvalidInputException e) {
            files.remove(id);
            throw e;
        }
    }

    @Override
    public Optional<ImportDraft> draft(Caller caller, String draftId) {
        return own(caller, draftId).filter(ImportTask::isDraft).map(task -> draft(task, table(task)));
    }

    @Override
    public ImportDraft reread(Caller caller, String draftId, Charset encoding, char separator) {
        ImportTask task = requireDraft(caller, draftId);
        if (!CsvDialect.canSeparate(separator)) {
            throw new InvalidInputException(Problem.of("separator", "import.separator"));
        }
        CsvTable table = CsvTable.read(files.read(task.id()), encoding, separator);
        ImportTask reread = task.reread(table);
        if (!store.update(reread)) {
            throw unknown();
        }
        return draft(reread, table);
    }

    @Override
    public ImportRun run(Caller caller, String draftId, Map<Integer, ActorField> columns) {
        ImportTask task = requireDraft(caller, draftId);
        List<Problem> problems = ColumnMapping.problems(task.header(), columns);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        ImportTask asked = task.asked(columns, now());
        if (!store.update(asked)) {
            throw unknown();
        }
        trigger.wake();
        return asked.asRun();
    }

    @Override
    public Optional<ImportRun> progress(Caller caller, String runId) {
        return own(caller, runId).filter(task -> !task.isDraft()).map(ImportTask::asRun);
    }

    @Override
    public List<ImportRun> recent(Caller caller) {
        requireImporter(caller);
        return store.recent(caller.administrator() ? Optional.empty() : caller.userKey(), RECENT).stream()
                .map(ImportTask::asRun)
                .toList();
    }

    @Override
    public Optional<ImportReport> report(Caller caller, String runId) {
        return own(caller, runId)
                .filter(task -> !task.isDraft())
                .map(task -> new ImportReport(task.header(), store.refusals(task.id())));
    }

    @Override
    public void cancel(Caller caller, String id) {
        ImportTask task = own(caller, id).orElseThrow(CsvImportService::unknown);
        if (task.isDraft()) {
            store.remove(id);
            files.remove(id);
        } else {
            store.end(id, ImportRun.State.CANCELLED, now());
        }
    }

    /** Throws away drafts that nobody has run for a day; called by the job. */
    public void tidy() {
        for (ImportTask draft : store.draftsBefore(now().minus(1, ChronoUnit.DAYS))) {
            store.remove(draft.id());
            files.remove(draft.id());
        }
    }

    private ImportDraft draft(ImportTask task, CsvTable table) {
        int width = table.header().size();
        List<List<String>> preview =
                table.rows().stream().limit(PREVIEW).map(row -> fitted(row.cells(), width)).toList();
        return new ImportDraft(task.id(), task.fileName(), table.encoding().name(), table.separator(), table.rows().size(),
                ColumnMapping.proposal(table.header(), names), preview, warnings(table));
    }

    private static List<Problem> warnings(CsvTable table) {
        int expected = table.header().size();
        return table.rows().stream()
                .filter(row -> row.cells().size() != expected)
                .findFirst()
                .map(row -> Problem.of("file", "import.oddRows", String.valueOf(row.line()),
                        String.valueOf(row.cells().size()), String.valueOf(expected)))
                .map(List::of)
                .orElse(List.of());
    }

    private CsvTable table(ImportTask task) {
        return CsvTable.read(files.read(task.id()), task.encoding(), task.separator());
    }

    private ImportTask requireDraft(Caller caller, String id) {
        return own(caller, id)
                .filter(ImportTask::isDraft)
                .orElseThrow(CsvImportService::unknown);
    }

    private Optional<ImportTask> own(Caller caller, String id) {
        requireImporter(caller);
        return store.find(id).filter(task -> caller.administrator() || task.userKey().equals(caller.requireUserKey()));
    }

    private void requireImporter(Caller caller) {
        caller.requireUserKey();
        if (!policy.mayImport(caller)) {
            throw new AccessDeniedException("actor.mayNotImport");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String shown(String fileName) {
        return Clipped.to(LONGEST_FILE_NAME, fileName.replaceAll("\\p{Cntrl}", "").strip());
    }

    private static List<String> fitted(List<String> cells, int width) {
        List<String> fitted = new ArrayList<>(cells.subList(0, Math.min(cells.size(), width)));
        while (fitted.size() < width) {
            fitted.add("");
        }
        return fitted;
    }

    private static AccessDeniedException unknown() {
        return new AccessDeniedException("import.unknown");
    }
}
