package org.maillage.actor;

import java.util.ArrayList;
import java.util.List;

/**
 * One field that differs between two profiles.
 *
 * @param field which one
 * @param before its values before, empty if it had none
 * @param after its values after, empty if it has none
 */
public record FieldChange(ActorField field, List<String> before, List<String> after) {

    public FieldChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Returns what differs, in the catalogue's order; empty if nothing does. */
    public static List<FieldChange> between(ActorProfile before, ActorProfile after) {
        List<FieldChange> changes = new ArrayList<>();
        for (ActorField field : ActorField.values()) {
            if (!before.values(field).equals(after.values(field))) {
                changes.add(new FieldChange(field, before.values(field), after.values(field)));
            }
        }
        return changes;
    }
}
