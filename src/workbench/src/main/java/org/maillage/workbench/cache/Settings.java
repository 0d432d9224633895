package org.maillage.workbench.cache;

import com.atlassian.cache.CacheSettings;
import java.time.Duration;
import org.maillage.workbench.cluster.Limits;

/** What cache settings mean where they are silent. */
final class Settings {

    private static final int MAX_ENTRIES = 1_000;
    private static final long NEVER = 0;

    private Settings() {
    }

    static Limits limits(CacheSettings settings) {
        return new Limits(
                Duration.ofMillis(settings.getExpireAfterWrite(NEVER)),
                Duration.ofMillis(settings.getExpireAfterAccess(NEVER)),
                settings.getMaxEntries(MAX_ENTRIES));
    }

    /**
     * Returns where the entries of a cache live. A cache that says nothing is shared, so an app that forgot to say
     * {@code local()} learns early what it may not put there; {@code local()} wins over the way of replication.
     */
    static Kind kind(CacheSettings settings) {
        if (settings.getLocal(false)) {
            return Kind.LOCAL;
        }
        return settings.getReplicateViaCopy(true) ? Kind.REMOTE : Kind.HYBRID;
    }

    /** Where the entries of a cache live. */
    enum Kind {
        /** On this node; no other node hears of them. */
        LOCAL,
        /** On each node its own; a change on one throws the key out on the others. */
        HYBRID,
        /** In the cluster, as bytes. */
        REMOTE
    }
}
