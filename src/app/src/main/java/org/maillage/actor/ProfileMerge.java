package org.maillage.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Three-way merge of a profile, field by field: what I made from a version that somebody else changed too.
 *
 * @param merged both sides' changes together; in a conflict, mine
 * @param theirs what they changed
 * @param conflicts fields both changed to something different: before their values, after mine
 */
public record ProfileMerge(ActorProfile merged, List<FieldChange> theirs, List<FieldChange> conflicts) {

    public ProfileMerge {
        Objects.requireNonNull(merged, "merged");
        theirs = List.copyOf(theirs);
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Merges two profiles made from the same base.
     *
     * @param base the version I started from
     * @param mine what I want to save
     * @param current what is stored now
     */
    public static ProfileMerge of(ActorProfile base, ActorProfile mine, ActorProfile current) {
        ActorProfile merged = current;
        List<FieldChange> conflicts = new ArrayList<>();
        for (FieldChange change : FieldChange.between(base, mine)) {
            ActorField field = change.field();
            merged = merged.with(field, mine.values(field));
            boolean theyChanged = !base.values(field).equals(current.values(field));
            if (theyChanged && !current.values(field).equals(mine.values(field))) {
                conflicts.add(new FieldChange(field, current.values(field), mine.values(field)));
            }
        }
        return new ProfileMerge(merged, FieldChange.between(base, current), conflicts);
    }

    /** Returns whether both sides' changes stand together without a choice to make. */
    public boolean isClean() {
        return conflicts.isEmpty();
    }
}
