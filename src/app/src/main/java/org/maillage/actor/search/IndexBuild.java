package org.maillage.actor.search;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.maillage.actor.ActorKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One making of the index, in a thread of its own: how far it is, and how it ended. Safe for use by several threads. */
final class IndexBuild {

    private static final Logger LOG = LoggerFactory.getLogger(IndexBuild.class);

    private final String name;
    private final AtomicLong done = new AtomicLong();
    private final Set<ActorKey> overtaken = ConcurrentHashMap.newKeySet();
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private final Thread thread;
    private volatile long total;
    private volatile boolean cancelled;

    private IndexBuild(String name, Work work) {
        this.name = name;
        this.thread = new Thread(() -> run(work), "maillage-actor-index");
        this.thread.setDaemon(true);
    }

    /** Begins to work in the background. */
    static IndexBuild begin(String name, Work work) {
        IndexBuild build = new IndexBuild(name, work);
        build.thread.start();
        return build;
    }

    /** Returns a build that could not even begin. */
    static IndexBuild failed(Throwable reason) {
        IndexBuild build = new IndexBuild("", ignored -> {});
        build.end.completeExceptionally(reason);
        return build;
    }

    /** Returns the name by which its documents are told from older ones. */
    String name() {
        return name;
    }

    long done() {
        return done.get();
    }

    /** Returns how many actors there are to take in; at least as many as are done. */
    long total() {
        return Math.max(total, done.get());
    }

    void expect(long actors) {
        total = actors;
    }

    /**
     * Counts one actor.
     *
     * @throws CancellationException if the build is to end
     */
    void step() {
        if (cancelled) {
            throw new CancellationException("the app is stopping");
        }
        done.incrementAndGet();
    }

    /** Notes that a newer version than the one the build has read is in the index already. */
    void overtake(Set<ActorKey> keys) {
        overtaken.addAll(keys);
    }

    boolean wasOvertaken(ActorKey key) {
        return overtaken.contains(key);
    }

    boolean isGoingOn() {
        return !end.isDone();
    }

    /** Returns why it failed; empty while it goes on and when it succeeded. */
    Optional<Throwable> failure() {
        return end.isDone() ? Optional.ofNullable(end.handle((nothing, failure) -> failure).join()) : Optional.empty();
    }

    /**
     * Waits for the end.
     *
     * @throws IndexUnavailableException if it fails, or does not end in time
     */
    void await(long seconds) {
        try {
            end.get(seconds, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IndexUnavailableException(e.getCause().toString(), e.getCause());
        } catch (TimeoutException e) {
            throw new IndexUnavailableException("it is being made: " + done() + " of " + total(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IndexUnavailableException("interrupted", e);
        }
    }

    /** Ends it before its time and waits until its thread is gone. */
    void cancel(long millis) {
        cancelled = true;
        try {
            thread.join(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(Work work) {
        try {
            work.on(this);
            end.complete(null);
        } catch (CancellationException e) {
            end.completeExceptionally(e);
        } catch (Throwable e) { // an Error too must reach who waits
            LOG.error("The index of actors cannot be made", e);
            end.completeExceptionally(e);
        }
    }

    /** What a build does. */
    @FunctionalInterface
    interface Work {
        void on(IndexBuild build) throws Exception;
    }
}
