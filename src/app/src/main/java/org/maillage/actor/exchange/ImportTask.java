package org.maillage.actor.exchange;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.actor.ActorField;

/**
 * An import as it is stored: first a draft, then a run. Immutable; each step gives the next one.
 *
 * @param id text key; the uploaded file is kept under it
 * @param fileName as the person's machine calls it
 * @param userKey who uploaded it, and for whom it runs
 * @param encoding how the file is read
 * @param separator what stands between its cells
 * @param header the cells of the file's first row
 * @param columns field of each column by its index; empty while a draft
 * @param state where the run stands; empty while a draft
 * @param total rows of the file
 * @param tally what became of the rows handled so far, which are the first ones
 * @param startedAt when it was uploaded, then when the run was asked for
 * @param endedAt when it ended
 */
public record ImportTask(
        String id,
        String fileName,
        String userKey,
        Charset encoding,
        char separator,
        List<String> header,
        Map<Integer, ActorField> columns,
        Optional<ImportRun.State> state,
        int total,
        Tally tally,
        Instant startedAt,
        Optional<Instant> endedAt) {

    /** How many rows were handled in which way. */
    public record Tally(int created, int updated, int unchanged, int refused) {

        public static final Tally NONE = new Tally(0, 0, 0, 0);

        /** Returns the number of rows handled: where a run goes on. */
        public int handled() {
            return created + updated + unchanged + refused;
        }

        Tally plus(RowOutcome outcome) {
            return switch (outcome.kind()) {
                case CREATED -> new Tally(created + 1, updated, unchanged, refused);
                case UPDATED -> new Tally(created, updated + 1, unchanged, refused);
                case UNCHANGED -> new Tally(created, updated, unchanged + 1, refused);
                case REFUSED -> new Tally(created, updated, unchanged, refused + 1);
            };
        }
    }

    public ImportTask {
        header = List.copyOf(header);
        columns = Map.copyOf(columns);
    }

    public boolean isDraft() {
        return state.isEmpty();
    }

    /** Returns whether rows may still be handled. */
    public boolean isUnfinished() {
        return state.filter(now -> !now.isEnd()).isPresent();
    }

    ImportTask reread(CsvTable table) {
        return new ImportTask(id, fileName, userKey, table.encoding(), table.separator(), table.header(), columns, state,
                table.rows().size(), tally, startedAt, endedAt);
    }

    ImportTask asked(Map<Integer, ActorField> mapping, Instant at) {
        return new ImportTask(id, fileName, userKey, encoding, separator, header, mapping,
                Optional.of(ImportRun.State.WAITING), total, Tally.NONE, at, Optional.empty());
    }

    ImportTask at(Tally reached) {
        return new ImportTask(id, fileName, userKey, encoding, separator, header, columns,
                Optional.of(ImportRun.State.RUNNING), total, reached, startedAt, endedAt);
    }

    ImportTask ended(ImportRun.State end, Instant at) {
        return new ImportTask(id, fileName, userKey, encoding, separator, header, columns, Optional.of(end), total, tally,
                startedAt, Optional.of(at));
    }

    /** Returns what people see of a run. */
    ImportRun asRun() {
        return new ImportRun(id, fileName, userKey, state.orElseThrow(), total, tally.created(), tally.updated(),
                tally.unchanged(), tally.refused(), startedAt, endedAt);
    }
}
