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
import org.apache.lucene.document.Document;
import org.maillage.actor.Actor;
import org.maillage.actor.ActorKey;
import org.maillage.actor.Actors;
import org.maillage.actor.Actors.Change;

/** Carries actors from the store into an index: all of them, or those the change log names. */
@Named
public final class IndexFeed {

    private static final int CHANGES_AT_ONCE = 200;

    private final Actors actors;
    private final ActorDocuments documents;

    @Inject
    public IndexFeed(Actors actors, ActorDocuments documents) {
        this.actors = actors;
        this.documents = documents;
    }

    /** Returns a text that changes when documents would come out differently. */
    String format() {
        return documents.format();
    }

    long latestChange() {
        return actors.latestChange();
    }

    /** Hands over all actors as documents, counting them as steps of a build. */
    void all(IndexBuild going, Taker taker) throws IOException {
        going.expect(actors.count());
        try {
            actors.forEach(actor -> {
                going.step();
                try {
                    taker.take(actor, documents.of(actor));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Takes in what changed after one number up to another.
     *
     * @param going a build that writes to the same index and must not put back what it read earlier
     * @return the number of the last change taken in
     */
    long changes(OpenIndex index, long after, long latest, Optional<IndexBuild> going) throws IOException {
        long taken = after;
        while (taken < latest) {
            List<Change> changes = actors.changesAfter(taken, CHANGES_AT_ONCE);
            if (changes.isEmpty()) {
                throw new IllegalStateException("the change log ends at " + taken + ", before " + latest);
            }
            take(changes, index, going);
            taken = changes.get(changes.size() - 1).number();
        }
        return taken;
    }

    private void take(List<Change> changes, OpenIndex index, Optional<IndexBuild> going) throws IOException {
        Set<ActorKey> keys = new LinkedHashSet<>();
        changes.forEach(change -> keys.add(change.key()));
        Map<ActorKey, Actor> found = actors.findAll(keys);
        for (ActorKey key : keys) {
            Actor actor = found.get(key);
            // a key from before a merge leads to another actor, which has a document of its own
            if (actor == null || !actor.key().equals(key)) {
                index.remove(key);
            } else {
                index.put(key, documents.of(actor), going.map(IndexBuild::name).orElse(""));
            }
        }
        going.ifPresent(build -> build.overtake(keys));
    }

    /** Takes an actor as a document. */
    @FunctionalInterface
    interface Taker {
        void take(Actor actor, Document document) throws IOException;
    }
}
