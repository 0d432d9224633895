package org.maillage.actor.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.maillage.actor.ActorProfile;
import org.maillage.actor.FieldChange;
import org.maillage.actor.Revision;

/** Tells what each version changed, by comparing it with the one before. */
final class Histories {

    private Histories() {}

    /**
     * Returns the history, latest first.
     *
     * @param rows one actor's versions, oldest first
     */
    static List<Revision> read(ActorRevisionRow[] rows) {
        List<Revision> revisions = new ArrayList<>();
        ActorProfile before = ActorProfile.EMPTY;
        for (ActorRevisionRow row : rows) {
            ActorProfile after = ProfileText.read(row.getProfile());
            revisions.add(new Revision(row.getVersionNumber(), kind(row.getKind()), Instant.ofEpochMilli(row.getMadeAt()),
                    row.getMadeBy(), FieldChange.between(before, after)));
            before = after;
        }
        Collections.reverse(revisions);
        return revisions;
    }

    private static Revision.Kind kind(String code) {
        for (Revision.Kind kind : Revision.Kind.values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw new IllegalStateException("unknown kind of revision: " + code);
    }
}
