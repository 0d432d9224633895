package org.maillage.actor.exchange.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.maillage.actor.exchange.ImportReport;
import org.maillage.actor.exchange.ImportRun;
import org.maillage.actor.exchange.ImportStore;
import org.maillage.actor.exchange.ImportTask;

/** The imports in Active Objects. Whoever changes how far a run is first locks its row by touching it. */
@Named
public final class AoImportStore implements ImportStore {

    private final ActiveObjects ao;
    private final Clock clock;

    @Inject
    public AoImportStore(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public void add(ImportTask task) {
        ao.executeInTransaction(() -> {
            ImportTaskRow row = ao.create(ImportTaskRow.class,
                    new DBParam("TASK_KEY", task.id()),
                    new DBParam("OWNER", task.userKey()),
                    new DBParam("ENCODING", task.encoding().name()),
                    new DBParam("HEADER", "[]"),
                    new DBParam("MAPPING", "{}"),
                    new DBParam("STATE", ImportTaskRows.DRAFT));
            return save(row, task);
        });
    }

    @Override
    public Optional<ImportTask> find(String id) {
        return row(id).map(ImportTaskRows::read);
    }

    @Override
    public boolean update(ImportTask task) {
        return ao.executeInTransaction(() -> row(task.id())
                .map(this::locked)
                .filter(row -> row.getState().equals(ImportTaskRows.DRAFT))
                .map(row -> save(row, task))
                .isPresent());
    }

    @Override
    public boolean advance(ImportTask task, List<ImportReport.Row> refused) {
        return ao.executeInTransaction(() -> {
            Optional<ImportTaskRow> row = row(task.id()).map(this::locked).filter(found -> !ImportTaskRows.isEnd(found));
            row.ifPresent(found -> {
                save(found, task);
                refused.forEach(refusal -> ao.create(ImportRefusalRow.class,
                        new DBParam("TASK_KEY", task.id()),
                        new DBParam("LINE_NUMBER", refusal.line()),
                        new DBParam("CONTENT", ImportTaskRows.write(refusal))));
            });
            return row.isPresent();
        });
    }

    @Override
    public boolean end(String id, ImportRun.State state, Instant at) {
        return ao.executeInTransaction(() -> {
            Optional<ImportTaskRow> row = row(id).map(this::locked).filter(found -> !ImportTaskRows.isEnd(found));
            row.ifPresent(found -> {
                found.setState(state.code());
                found.setEndedAt(at.toEpochMilli());
                found.save();
            });
            return row.isPresent();
        });
    }

    @Override
    public List<ImportReport.Row> refusals(String id) {
        Query query = Query.select().where("TASK_KEY = ?", id).order("LINE_NUMBER ASC");
        return Arrays.stream(ao.find(ImportRefusalRow.class, query))
                .map(row -> ImportTaskRows.readRefusal(row.getContent()))
                .toList();
    }

    @Override
    public List<ImportTask> unfinished() {
        return tasks(Query.select()
                .where("STATE = ? OR STATE = ?", ImportRun.State.WAITING.code(), ImportRun.State.RUNNING.code())
                .order("STARTED_AT ASC, ID ASC"));
    }

    @Override
    public List<ImportTask> recent(Optional<String> userKey, int limit) {
        Query query = userKey.isPresent()
                ? Query.select().where("STATE <> ? AND OWNER = ?", ImportTaskRows.DRAFT, userKey.get())
                : Query.select().where("STATE <> ?", ImportTaskRows.DRAFT);
        return tasks(query.order("STARTED_AT DESC, ID DESC").limit(limit));
    }

    @Override
    public List<ImportTask> draftsBefore(Instant moment) {
        return tasks(Query.select().where("STATE = ? AND STARTED_AT < ?", ImportTaskRows.DRAFT, moment.toEpochMilli()));
    }

    @Override
    public void remove(String id) {
        ao.executeInTransaction(() -> {
            ao.deleteWithSQL(ImportRefusalRow.class, "TASK_KEY = ?", id);
            return ao.deleteWithSQL(ImportTaskRow.class, "TASK_KEY = ?", id);
        });
    }

    private ImportTaskRow locked(ImportTaskRow row) {
        row.setTouchedAt(Math.max(clock.millis(), row.getTouchedAt() + 1));
        row.save();
        return row(row.getTaskKey()).orElseThrow();
    }

    private static ImportTaskRow save(ImportTaskRow row, ImportTask task) {
        ImportTaskRows.fill(row, task);
        row.save();
        return row;
    }

    private Optional<ImportTaskRow> row(String id) {
        return Arrays.stream(ao.find(ImportTaskRow.class, Query.select().where("TASK_KEY = ?", id))).findFirst();
    }

    private List<ImportTask> tasks(Query query) {
        return Arrays.stream(ao.find(ImportTaskRow.class, query)).map(ImportTaskRows::read).toList();
    }
}
