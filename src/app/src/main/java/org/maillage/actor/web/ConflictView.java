package org.maillage.actor.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.actor.Actor;
import org.maillage.actor.ActorField;
import org.maillage.actor.ActorProfile;
import org.maillage.actor.FieldChange;
import org.maillage.actor.ProfileMerge;
import org.maillage.host.People;
import org.maillage.host.Texts;
import org.maillage.host.web.Addresses;
import org.maillage.host.web.View;

/** What stands on the page after a save over somebody else's version: their changes, and a choice where both changed the same field. */
@Named
final class ConflictView {

    private final ChangeView changes;
    private final ActorLabels labels;
    private final People people;
    private final Texts texts;
    private final Addresses addresses;

    @Inject
    ConflictView(ChangeView changes, ActorLabels labels, People people, Texts texts, Addresses addresses) {
        this.changes = changes;
        this.labels = labels;
        this.people = people;
        this.texts = texts;
        this.addresses = addresses;
    }

    /**
     * @param base the version the form was opened with
     * @param typed what was typed; the page carries it on
     */
    View of(Actor current, long base, ActorProfile typed, ProfileMerge merge) {
        Set<ActorField> disputed = merge.conflicts().stream().map(FieldChange::field).collect(Collectors.toSet());
        String who = people.keyed(current.changedBy()).map(People.Person::fullName).orElseGet(() -> texts.get("maillage.user.gone"));
        return View.of("tab", "directory")
                .with("title", texts.get("maillage.conflict.title", current.profile().name()))
                .with("explanation", texts.get("maillage.conflict.explanation", who, labels.moment(current.changedAt())))
                .with("theirs", merge.theirs().stream().filter(change -> !disputed.contains(change.field())).map(changes::of).toList())
                .with("conflicts", merge.conflicts().stream().map(this::conflict).toList())
                .with("typed", typed(typed))
                .with("version", String.valueOf(base))
                .with("resolve", String.valueOf(current.version()))
                .with("action", addresses.context() + ActorPaths.edit(current.key()))
                .with("cancel", addresses.context() + ActorPaths.actor(current.key()));
    }

    private View conflict(FieldChange conflict) {
        return View.of("field", conflict.field().fieldName())
                .with("label", labels.field(conflict.field()))
                .with("theirs", read(conflict.field(), conflict.before()))
                .with("mine", read(conflict.field(), conflict.after()));
    }

    private String read(ActorField field, List<String> values) {
        return values.isEmpty()
                ? texts.get("maillage.value.none")
                : values.stream().map(value -> labels.value(field, value)).collect(Collectors.joining(", "));
    }

    private static List<View> typed(ActorProfile typed) {
        List<View> inputs = new ArrayList<>();
        typed.asMap().forEach((field, values) ->
                values.forEach(value -> inputs.add(View.of("name", field.fieldName()).with("value", value))));
        return inputs;
    }
}
