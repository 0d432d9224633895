package org.maillage.actor.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maillage.actor.Actor;
import org.maillage.actor.ActorField;
import org.maillage.actor.ActorPolicy;
import org.maillage.actor.ActorProfile;
import org.maillage.actor.ActorRules;
import org.maillage.actor.ActorService;
import org.maillage.actor.ActorStatus;
import org.maillage.actor.FieldChange;
import org.maillage.actor.ProfileMerge;
import org.maillage.actor.StaleActorException;
import org.maillage.host.AccessDeniedException;
import org.maillage.host.Caller;
import org.maillage.host.InvalidInputException;
import org.maillage.host.Problem;
import org.maillage.host.web.Answer;
import org.maillage.host.web.PageRequest;

/**
 * The form of a profile, from opening to saving. Whatever goes wrong, the answer shows all that was typed: problems stand at their
 * fields, and a save over somebody else's version becomes a page where both sides stand beside each other.
 */
@Named
final class ActorEditor {

    private final ActorService actors;
    private final ActorPolicy policy;
    private final ActorRules rules;
    private final FormView forms;
    private final ConflictView conflicts;

    @Inject
    ActorEditor(ActorService actors, ActorPolicy policy, ActorRules rules, FormView forms, ConflictView conflicts) {
        this.actors = actors;
        this.policy = policy;
        this.rules = rules;
        this.forms = forms;
        this.conflicts = conflicts;
    }

    Answer emptyForm(PageRequest request) {
        requireCreation(request.caller());
        Set<String> mine = policy.officerOf(request.caller());
        ActorProfile start = ActorProfile.EMPTY
                .with(ActorField.STATUS, ActorStatus.ACTIVE.code())
                .with(ActorField.NETWORKS, mine.size() == 1 ? mine : Set.of());
        return create(start, List.of());
    }

    Answer create(PageRequest request) {
        requireCreation(request.caller());
        ActorProfile typed = typed(request, EnumSet.allOf(ActorField.class), ActorProfile.EMPTY);
        try {
            Actor created = actors.create(request.caller(), typed);
            return new Answer.Redirect(ActorPaths.actor(created.key()) + "?done=created");
        } catch (InvalidInputException e) {
            return create(typed, e.problems()).status(422);
        }
    }

    Answer form(PageRequest request, Actor actor) {
        requireEdition(request.caller(), actor);
        return edit(request, actor, actor.profile(), actor.version(), List.of());
    }

    Answer save(PageRequest request, Actor actor) {
        requireEdition(request.caller(), actor);
        Set<ActorField> editable = policy.editableFields(request.caller(), actor);
        ActorProfile typed = typed(request, editable, actor.profile());
        long base = request.number("version", 0);
        try {
            boolean chosen = request.has("resolve");
            actors.save(request.caller(), actor.key(), chosen ? request.number("resolve", 0) : base,
                    chosen ? resolved(request, actor, base, typed) : typed);
            return new Answer.Redirect(ActorPaths.actor(actor.key()) + "?done=saved");
        } catch (StaleActorException e) {
            return Answer.Page.of("conflict", conflicts.of(e.current(), base, typed, merge(request, actor, base, typed)), "form").status(409);
        } catch (InvalidInputException e) {
            return edit(request, actor, typed, base, e.problems()).status(422);
        }
    }

    /** Both sides' changes, with the choices made on the conflict page. */
    private ActorProfile resolved(PageRequest request, Actor actor, long base, ActorProfile typed) {
        ProfileMerge merge = merge(request, actor, base, typed);
        ActorProfile profile = merge.merged();
        for (FieldChange conflict : merge.conflicts()) {
            if ("theirs".equals(request.text("keep." + conflict.field().fieldName()))) {
                profile = profile.with(conflict.field(), conflict.before());
            }
        }
        return profile;
    }

    private ProfileMerge merge(PageRequest request, Actor actor, long base, ActorProfile typed) {
        return actors.merge(request.caller(), actor.key(), base, rules.examine(typed).profile());
    }

    private Answer.Page create(ActorProfile profile, List<Problem> problems) {
        return Answer.Page.of("form", forms.creation(profile, problems), "form");
    }

    private Answer.Page edit(PageRequest request, Actor actor, ActorProfile profile, long version, List<Problem> problems) {
        Set<ActorField> editable = policy.editableFields(request.caller(), actor);
        return Answer.Page.of("form", forms.edition(actor, version, profile, editable, problems), "form");
    }

    private void requireCreation(Caller caller) {
        caller.requireUserKey();
        if (!policy.mayCreate(caller)) {
            throw new AccessDeniedException("actor.mayNotCreate");
        }
    }

    private void requireEdition(Caller caller, Actor actor) {
        if (!policy.mayEdit(caller, actor)) {
            throw new AccessDeniedException("actor.notEditor");
        }
    }

    /** What was typed; fields the form did not offer keep their stored values. */
    private static ActorProfile typed(PageRequest request, Set<ActorField> editable, ActorProfile stored) {
        Map<ActorField, Collection<String>> values = new EnumMap<>(ActorField.class);
        for (ActorField field : ActorField.values()) {
            List<String> given = request.values(field.fieldName());
            if (!editable.contains(field)) {
                values.put(field, stored.values(field));
            } else if (field.shape() == ActorField.Shape.LINES) {
                values.put(field, given.stream().flatMap(String::lines).map(String::strip).toList());
            } else {
                // browsers send line breaks of a text area as CR LF
                values.put(field, new ArrayList<>(given.stream().map(text -> text.replace("\r\n", "\n")).toList()));
            }
        }
        return ActorProfile.of(values);
    }
}
