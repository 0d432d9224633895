package org.maillage.actor.search;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.maillage.actor.Actor;
import org.maillage.actor.ActorKey;
import org.maillage.actor.Actors;
import org.maillage.actor.Actors.Change;
import org.maillage.host.KeyGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/**
 * This node's index of all actors: opened when first needed, made anew when it is missing, damaged or of another format, and
 * brought up to date from the change log before each question. While there is none, questions wait for the one that is being
 * made; while an administrator has it made anew, the old one goes on answering.
 *
 * <p>Not to be asked in a transaction that has written: what is rolled back would stay in the index.
 */
@Named
public final class ActorIndex implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ActorIndex.class);

    private static final int CHANGES_AT_ONCE = 200;
    private static final long LONGEST_WAIT_SECONDS = 60;
    private static final long STOP_WAIT_MILLIS = 10_000;

    private final Actors actors;
    private final ActorDocuments documents;
    private final IndexHome home;
    private final KeyGenerator names;

    /** Held by whoever writes to the index or to the fields below. Nobody waits for a build while holding it. */
    private final ReentrantLock writing = new ReentrantLock();

    /** What answers; null while there is none. */
    private volatile OpenIndex open;

    /** The latest change that searches see; set after they see it. */
    private volatile long seen;

    /** The build that is going on, or the last one; null before the first. */
    private volatile IndexBuild build;

    private volatile boolean stopped;

    @Inject
    public ActorIndex(Actors actors, ActorDocuments documents, IndexHome home, KeyGenerator names) {
        this.actors = actors;
        this.documents = documents;
        this.home = home;
        this.names = names;
    }

    /** Returns how the index is now. Waits for nothing; before the first use it says that a build has done nothing yet. */
    public IndexStatus status() {
        OpenIndex index = open;
        IndexBuild last = build;
        long found = index == null ? 0 : documentsIn(index);
        if (last != null && last.isGoingOn()) {
            return IndexStatus.building(last.done(), last.total(), found, seen);
        }
        if (index != null) {
            return IndexStatus.ready(found, seen);
        }
        return last == null
                ? IndexStatus.building(0, 0, 0, 0)
                : IndexStatus.failed(last.failure().map(Throwable::toString).orElse("closed"));
    }

    /** Opens the index, or begins to make it; does not wait for that. Harmless when it is open. */
    public void start() {
        writing.lock();
        try {
            if (!stopped && open == null && !isBuilding()) {
                openOrBuild();
            }
        } finally {
            writing.unlock();
        }
    }

    /** Begins to make the index anew while the old one goes on answering; does not wait for that. Harmless while it is being made. */
    public void rebuild() {
        writing.lock();
        try {
            if (!stopped && !isBuilding()) {
                build = IndexBuild.begin(names.next(), open == null ? this::makeNew : this::makeAgain);
            }
        } finally {
            writing.unlock();
        }
    }

    /** Takes in what changed on any node, and saves the index to disk. */
    public void poll() {
        start();
        writing.lock();
        try {
            if (open != null && catchUp()) {
                open.commit(seen);
            }
        } catch (IOException | AlreadyClosedException e) {
            replace(e);
        } finally {
            writing.unlock();
        }
    }

    /**
     * Runs a search over all that was stored before the call. An index that turns out to be damaged is made anew first.
     *
     * @throws IndexUnavailableException if there is no index and none can be made, or not within a minute
     */
    <T> T search(OpenIndex.Search<T> search) {
        try {
            return current().search(search);
        } catch (IOException | AlreadyClosedException | InternalError e) {
            replace(e); // an InternalError is what reading a mapped file that was cut off throws
        }
        try {
            return current().search(search);
        } catch (IOException | AlreadyClosedException e) {
            throw new IndexUnavailableException(e.toString(), e);
        }
    }

    /** Gives back every file, lock and thread. The index cannot be used again. */
    @Override
    public void destroy() {
        stopped = true;
        IndexBuild last = build;
        if (last != null) {
            last.cancel(STOP_WAIT_MILLIS);
        }
        writing.lock();
        try {
            if (open != null) {
                open.commit(seen);
            }
        } catch (IOException | AlreadyClosedException e) {
            LOG.warn("The index of actors could not be saved; it will take in again what it lacks", e);
        } finally {
            discard();
            writing.unlock();
        }
    }

    private OpenIndex current() throws IOException {
        while (!stopped) {
            OpenIndex index = open;
            if (index == null) {
                start();
                IndexBuild going = build;
                if (open == null && going != null) {
                    going.await(LONGEST_WAIT_SECONDS);
                }
            } else if (seen == actors.latestChange()) {
                return index;
            } else {
                writing.lock();
                try {
                    if (open != null && catchUp()) {
                        return open;
                    }
                } finally {
                    writing.unlock();
                }
            }
        }
        throw new IndexUnavailableException("the app is stopping", null);
    }

    private void openOrBuild() {
        try {
            Optional<OpenIndex> existing = OpenIndex.existing(home.folder(), documents.format());
            if (existing.isPresent()) {
                open = existing.get();
                seen = open.committedChange();
                return;
            }
        } catch (LockObtainFailedException e) {
            LOG.error("Another process has the index of actors open in {}", home.folder(), e);
            build = IndexBuild.failed(e);
            return;
        } catch (IOException | RuntimeException e) {
            LOG.warn("The index of actors is damaged: making it anew", e);
        }
        build = IndexBuild.begin(names.next(), this::makeNew);
    }

    private void makeNew(IndexBuild going) throws IOException {
        OpenIndex made = OpenIndex.empty(home.folder(), documents.format());
        boolean kept = false;
        try {
            long from = actors.latestChange();
            going.expect(actors.count());
            forEachActor(actor -> {
                going.step();
                made.put(actor.key(), documents.of(actor), going.name());
            });
            made.commit(from);
            made.refresh();
            kept = keep(made, from);
        } finally {
            if (!kept) {
                made.close();
            }
        }
    }

    private boolean keep(OpenIndex made, long from) {
        writing.lock();
        try {
            if (stopped) {
                return false;
            }
            open = made;
            seen = from;
            return true;
        } finally {
            writing.unlock();
        }
    }

    /** Writes every document again, side by side with the change log, then drops those that nobody wrote again. */
    private void makeAgain(IndexBuild going) throws IOException {
        going.expect(actors.count());
        forEachActor(actor -> locked(index -> {
            going.step();
            if (!going.wasOvertaken(actor.key())) {
                index.put(actor.key(), documents.of(actor), going.name());
            }
        }));
        locked(index -> {
            index.removeOtherBuilds(going.name());
            index.refresh();
            index.commit(seen);
        });
    }

    private void locked(Write write) throws IOException {
        writing.lock();
        try {
            if (open == null) {
                throw new AlreadyClosedException("the index was given up");
            }
            write.to(open);
        } finally {
            writing.unlock();
        }
    }

    /** Returns false if the log does not lead on from where the index is, so that a new one is being made. */
    private boolean catchUp() throws IOException {
        long latest = actors.latestChange();
        if (latest < seen) {
            replace(new IOException("the directory is older than the index, as after a restored backup"));
            return false;
        }
        long taken = seen;
        while (taken < latest) {
            List<Change> changes = actors.changesAfter(taken, CHANGES_AT_ONCE);
            if (changes.isEmpty()) {
                throw new IllegalStateException("the change log ends at " + taken + ", before " + latest);
            }
            takeIn(changes);
            taken = changes.get(changes.size() - 1).number();
        }
        open.refresh();
        seen = taken;
        return true;
    }

    private void takeIn(List<Change> changes) throws IOException {
        Set<ActorKey> keys = new LinkedHashSet<>();
        changes.forEach(change -> keys.add(change.key()));
        Map<ActorKey, Actor> found = actors.findAll(keys);
        for (ActorKey key : keys) {
            Actor actor = found.get(key);
            // a key from before a merge leads to another actor, which has a document of its own
            if (actor == null || !actor.key().equals(key)) {
                open.remove(key);
            } else {
                open.put(key, documents.of(actor), isBuilding() ? build.name() : "");
            }
        }
        if (isBuilding()) {
            build.overtake(keys);
        }
    }

    private void replace(Throwable damage) {
        writing.lock();
        try {
            if (!stopped && !isBuilding()) {
                LOG.warn("The index of actors cannot be used: making it anew", damage);
                discard();
                build = IndexBuild.begin(names.next(), this::makeNew);
            }
        } finally {
            writing.unlock();
        }
    }

    private void discard() {
        IOUtils.closeWhileHandlingException(open);
        open = null;
        seen = 0;
    }

    private boolean isBuilding() {
        return build != null && build.isGoingOn();
    }

    private static long documentsIn(OpenIndex index) {
        try {
            return index.documents();
        } catch (IOException | AlreadyClosedException e) {
            return 0;
        }
    }

    private void forEachActor(Step step) throws IOException {
        try {
            actors.forEach(actor -> {
                try {
                    step.on(actor);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @FunctionalInterface
    private interface Step {
        void on(Actor actor) throws IOException;
    }

    @FunctionalInterface
    private interface Write {
        void to(OpenIndex index) throws IOException;
    }
}
