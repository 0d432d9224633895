package org.maillage.actor.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.actor.ActorField;
import org.maillage.host.Caller;

/**
 * Brings a CSV file into the directory in three steps: read it ({@link ImportDraft}), say which column is which field, run it
 * ({@link ImportRun}). A run goes on after the request that started it, survives a restart or disappears whole, and is seen from
 * every node. The same file again changes nothing.
 *
 * <p>Every method throws {@link org.maillage.host.AccessDeniedException} for a caller who may not import; a draft or run is seen by
 * who uploaded it and by administrators, for others it does not exist.
 */
public interface ImportService {

    /** A file larger than this is refused with {@code import.tooLarge}. */
    long MAX_BYTES = 20L * 1024 * 1024;

    /**
     * Keeps a file and reads its head: encoding, separator, columns.
     *
     * @param fileName as the person's machine calls it; shown, never used as a path
     * @param content read to its end, not closed
     * @throws org.maillage.host.InvalidInputException if the file is no table at all (too large, binary, empty)
     */
    ImportDraft open(Caller caller, String fileName, InputStream content) throws IOException;

    /** Returns a draft that was opened before, empty if it was run, thrown away or is older than a day. */
    Optional<ImportDraft> draft(Caller caller, String draftId);

    /** Reads a draft's file again in the way the person says, where detection was wrong. */
    ImportDraft reread(Caller caller, String draftId, Charset encoding, char separator);

    /**
     * Starts a run and returns at once.
     *
     * @param columns field of each column by its index; a column that is absent is left out
     * @throws org.maillage.host.InvalidInputException if a field is named twice or neither name nor identifier is there
     */
    ImportRun run(Caller caller, String draftId, Map<Integer, ActorField> columns);

    /** Returns how far a run is. */
    Optional<ImportRun> progress(Caller caller, String runId);

    /** Returns the caller's runs, latest first, at most twenty; an administrator sees everybody's. */
    List<ImportRun> recent(Caller caller);

    /** Returns the rows that a run has refused so far; nothing of them was stored. */
    Optional<ImportReport> report(Caller caller, String runId);

    /** Asks a run to stop: rows already taken stay. A run that ended stays as it is; a draft of this key is thrown away. */
    void cancel(Caller caller, String id);
}
