package org.maillage.actor.search;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
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

    private static final long LONGEST_WAIT_SECONDS = 60;
    private static final int MOST_ATTEMPTS = 8;
    private static final long STOP_WAIT_MILLIS = 10_000;

    private final IndexFeed feed;
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
    public ActorIndex(IndexFeed feed, IndexHome home, KeyGenerator names) {
        this.feed = feed;
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
            replace(open, e);
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
        OpenIndex index = current();
        try {
            return index.search(search);
        } catch (IOException | AlreadyClosedException | InternalError e) {
            replace(index, e); // an InternalError is what reading a mapped file that was cut off throws
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

    /** Returns the index when it is open and has taken in every change. */
    private OpenIndex current() {
        for (int attempt = 0; attempt < MOST_ATTEMPTS && !stopped; attempt++) {
            OpenIndex index = open;
            if (index == null) {
                start();
                IndexBuild going = build;
                if (open == null && going != null) {
                    going.await(LONGEST_WAIT_SECONDS);
                }
            } else if (seen == feed.latestChange()) {
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
        throw new IndexUnavailableException(stopped ? "the app is stopping" : "every new index is damaged too", null);
    }

    private void openOrBuild() {
        try {
            Optional<OpenIndex> existing = OpenIndex.existing(home.folder(), feed.format());
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
        OpenIndex made = OpenIndex.empty(home.folder(), feed.format());
        boolean kept = false;
        try {
            long from = feed.latestChange();
            feed.all(going, (actor, document) -> made.put(actor.key(), document, going.name()));
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
        feed.all(going, (actor, document) -> locked(index -> {
            if (!going.wasOvertaken(actor.key())) {
                index.put(actor.key(), document, going.name());
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

    /** Returns false if a new index is being made, because this one is damaged or knows changes that the store does not. */
    private boolean catchUp() {
        long latest = feed.latestChange();
        if (latest < seen) {
            replace(open, new IOException("the directory is older than the index, as after a restored backup"));
            return false;
        }
        try {
            long taken = feed.changes(open, seen, latest, Optional.ofNullable(build).filter(IndexBuild::isGoingOn));
            open.refresh();
            seen = taken;
            return true;
        } catch (IOException | AlreadyClosedException e) {
            replace(open, e);
            return false;
        }
    }

    private void replace(OpenIndex damaged, Throwable damage) {
        writing.lock();
        try {
            if (!stopped && open == damaged && !isBuilding()) {
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

    @FunctionalInterface
    private interface Write {
        void to(OpenIndex index) throws IOException;
    }
}
