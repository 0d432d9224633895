package org.maillage.actor.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The stored imports. The uploaded files themselves are {@link org.maillage.host.SharedFiles}. */
public interface ImportStore {

    /** Stores a new task. */
    void add(ImportTask task);

    /** Returns a task by its id. */
    Optional<ImportTask> find(String id);

    /**
     * Stores a draft's next state, unless it is no draft any more: of two who run it one comes too late.
     *
     * @return false if nothing was stored
     */
    boolean update(ImportTask task);

    /**
     * Stores how far a run is together with the rows refused on the way, unless the run was ended meanwhile. Joins the open
     * transaction, so that rows and progress happen together.
     *
     * @return false if the run had ended: then nothing was stored
     */
    boolean advance(ImportTask task, List<ImportReport.Row> refused);

    /**
     * Ends a run if it has not ended.
     *
     * @return whether this call ended it
     */
    boolean end(String id, ImportRun.State state, Instant at);

    /** Returns the rows a run refused, in the file's order. */
    List<ImportReport.Row> refusals(String id);

    /** Returns runs that wait or were going on, oldest first. */
    List<ImportTask> unfinished();

    /** Returns runs, latest first; of one user if a key is given. */
    List<ImportTask> recent(Optional<String> userKey, int limit);

    /** Returns drafts uploaded before a moment. */
    List<ImportTask> draftsBefore(Instant moment);

    /** Removes a task with its refusals. */
    void remove(String id);
}
