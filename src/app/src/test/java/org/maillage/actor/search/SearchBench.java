package org.maillage.actor.search;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.maillage.actor.ActorField;
import org.maillage.actor.ActorProfile;
import org.maillage.actor.ActorQuery;
import org.maillage.fixtures.MemoryActors;
import org.maillage.reference.territory.PackagedTerritories;
import org.maillage.reference.territory.Territories;

/** A directory in memory with a real index of one node; further nodes can be opened on the same actors. */
final class SearchBench implements AutoCloseable {

    private static final Territories TERRITORIES = new PackagedTerritories();
    private static final AtomicInteger NAMES = new AtomicInteger();

    final MemoryActors actors;
    final ActorIndex index;
    final LuceneActorSearch search;

    private SearchBench(MemoryActors actors, Path folder) {
        this.actors = actors;
        IndexFeed feed = new IndexFeed(actors, new ActorDocuments(TERRITORIES));
        this.index = new ActorIndex(feed, () -> folder, () -> "build" + NAMES.incrementAndGet());
        this.search = new LuceneActorSearch(index, actors);
    }

    static SearchBench open(Path folder) {
        return new SearchBench(new MemoryActors(), folder);
    }

    /** Opens another node, or the same after a restart. */
    static SearchBench open(MemoryActors actors, Path folder) {
        return new SearchBench(actors, folder);
    }

    /** Adds an association of this name, whose key is told back. */
    String add(String name) {
        return add(profile(name));
    }

    String add(ActorProfile profile) {
        String key = "actor-" + (actors.latestChange() + 1);
        actors.put(key, profile);
        return key;
    }

    /** Returns the names of what is found, in order. */
    List<String> names(String text) {
        return names(ActorQuery.text(text));
    }

    List<String> names(ActorQuery query) {
        return search.search(query).actors().stream().map(actor -> actor.profile().name()).toList();
    }

    static ActorProfile profile(String name) {
        return ActorProfile.EMPTY.with(ActorField.TYPE, "association").with(ActorField.NAME, name);
    }

    @Override
    public void close() {
        index.destroy();
    }
}
