package org.maillage.actor;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.maillage.actor.ActorField.Shape;
import org.maillage.host.InvalidInputException;
import org.maillage.host.Problem;
import org.maillage.reference.identifier.Checked;

/**
 * Turns a profile as somebody gave it into the form that is stored, or says everything that is wrong with it.
 *
 * <p>Three steps: which fields the type has; each value by its {@link FieldRules}; then {@link SeatRule} and
 * {@link RegisterRule}, where several fields meet.
 */
@Named
public final class ActorRules {

    private final FieldRules fields;
    private final SeatRule seat;
    private final RegisterRule register;

    @Inject
    public ActorRules(FieldRules fields, SeatRule seat, RegisterRule register) {
        this.fields = fields;
        this.seat = seat;
        this.register = register;
    }

    /**
     * Returns the profile in canonical form.
     *
     * @throws InvalidInputException with every problem found, in the order of the fields
     */
    public ActorProfile check(ActorProfile typed) {
        Outcome outcome = examine(typed);
        if (!outcome.problems().isEmpty()) {
            throw new InvalidInputException(outcome.problems());
        }
        return outcome.profile();
    }

    /** Returns the canonical form as far as there is one, and every problem found. */
    public Outcome examine(ActorProfile typed) {
        List<Problem> problems = new ArrayList<>();
        ActorProfile profile = ActorProfile.EMPTY;
        for (Map.Entry<ActorField, List<String>> entry : typed.asMap().entrySet()) {
            profile = profile.with(entry.getKey(), values(entry.getKey(), entry.getValue(), typed, problems));
        }
        requirePresence(ActorField.TYPE, typed, problems);
        requirePresence(ActorField.NAME, typed, problems);
        if (profile.value(ActorField.STATUS).isEmpty() && typed.value(ActorField.STATUS).isEmpty()) {
            profile = profile.with(ActorField.STATUS, ActorStatus.ACTIVE.code());
        }
        profile = seat.apply(profile, problems);
        profile = register.apply(profile, problems);
        problems.sort((one, other) -> Integer.compare(order(one), order(other)));
        return new Outcome(profile, problems);
    }

    private List<String> values(ActorField field, List<String> raw, ActorProfile typed, List<Problem> problems) {
        if (typed.type().filter(type -> !field.appliesTo(type)).isPresent()) {
            problems.add(Problem.of(field.fieldName(), "field.notForType", typed.text(ActorField.TYPE)));
            return List.of();
        }
        if (!field.isMultiple() && raw.size() > 1) {
            problems.add(Problem.of(field.fieldName(), "field.single", String.valueOf(raw.size())));
            return List.of();
        }
        Set<String> kept = field.shape() == Shape.CODES ? new TreeSet<>() : new LinkedHashSet<>();
        for (String text : raw) {
            Checked<String> checked = fields.check(field, text, typed);
            checked.toOptional().ifPresent(kept::add);
            checked.reason().ifPresent(refusal ->
                    problems.add(new Problem(field.fieldName(), refusal.code(), refusal.arguments())));
        }
        return List.copyOf(kept);
    }

    private static void requirePresence(ActorField field, ActorProfile typed, List<Problem> problems) {
        if (typed.value(field).isEmpty()) {
            problems.add(Problem.of(field.fieldName(), "field.required"));
        }
    }

    private static int order(Problem problem) {
        return ActorField.ofName(problem.field()).map(Enum::ordinal).orElse(-1);
    }

    /**
     * What came of a profile.
     *
     * @param profile the values that could be taken, in canonical form
     * @param problems what stands against the rest; empty if the profile can be stored
     */
    public record Outcome(ActorProfile profile, List<Problem> problems) {

        public Outcome {
            problems = List.copyOf(problems);
        }
    }
}
