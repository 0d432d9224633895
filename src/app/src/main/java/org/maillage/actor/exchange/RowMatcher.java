package org.maillage.actor.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.maillage.actor.Actor;
import org.maillage.actor.ActorField;
import org.maillage.actor.ActorKey;
import org.maillage.actor.ActorProfile;
import org.maillage.actor.ActorRules;
import org.maillage.actor.Actors;
import org.maillage.host.InvalidInputException;
import org.maillage.host.Problem;

/**
 * Finds the actor that a row is about, so that the same file again changes nothing: by key, else by the first register
 * number that is known, else by name, type and seat. Rows are compared by their {@link #identity}, in the form in which
 * actors are stored: "France" is FR here too.
 */
@Named
public final class RowMatcher {

    /** What says that two bodies of one name differ. */
    private static final List<ActorField> TELLING = List.of(ActorField.TYPE, ActorField.SIREN, ActorField.SIRET,
            ActorField.RNA, ActorField.UAI, ActorField.COMMUNE, ActorField.DEPARTEMENT, ActorField.SEAT_COUNTRY);

    private static final Set<ActorField> IDENTITY = identityFields();

    private final Actors actors;
    private final ActorRules rules;

    @Inject
    public RowMatcher(Actors actors, ActorRules rules) {
        this.actors = actors;
        this.rules = rules;
    }

    /** Returns the part of a row that tells its actor apart, in canonical form; what breaks a rule is left out. */
    ActorProfile identity(ActorProfile row) {
        ActorProfile part = ActorProfile.EMPTY;
        for (ActorField field : IDENTITY) {
            part = part.with(field, row.values(field));
        }
        return rules.examine(part).profile();
    }

    /**
     * Returns the actor a row is about, empty if it is a new one.
     *
     * @param key the key the row names, {@code ""} if none; then a mere name is no match, since two may bear the same
     * @param identity what tells the row's actor apart
     * @throws InvalidInputException if several actors fit
     */
    Optional<Actor> match(String key, ActorProfile identity) {
        Optional<Actor> keyed = ActorKey.parse(key).flatMap(actors::find);
        if (keyed.isPresent()) {
            return keyed;
        }
        Predicate<Actor> sameUnit = actor ->
                identity.value(ActorField.SIRET).isEmpty() || actor.profile().value(ActorField.SIRET).isEmpty();
        return byNumber(identity, ActorField.SIRET, actor -> true)
                .or(() -> byNumber(identity, ActorField.RNA, actor -> true))
                .or(() -> byNumber(identity, ActorField.UAI, actor -> true))
                .or(() -> byNumber(identity, ActorField.SIREN, sameUnit))
                .or(() -> key.isEmpty() ? byName(identity) : Optional.empty());
    }

    /** Returns whether two profiles of one name mean the same body: unless a number, the type or the seat says otherwise. */
    static boolean agree(ActorProfile one, ActorProfile other) {
        return TELLING.stream().noneMatch(field -> one.value(field).isPresent()
                && other.value(field).isPresent()
                && !one.text(field).equals(other.text(field)));
    }

    private Optional<Actor> byNumber(ActorProfile identity, ActorField field, Predicate<Actor> fits) {
        return identity.value(field)
                .map(number -> actors.findByIdentifier(field, number))
                .flatMap(found -> single(field, found.stream().filter(fits).toList()));
    }

    private Optional<Actor> byName(ActorProfile identity) {
        return identity.value(ActorField.NAME)
                .map(actors::findByName)
                .flatMap(found -> single(
                        ActorField.NAME, found.stream().filter(actor -> agree(actor.profile(), identity)).toList()));
    }

    private static Optional<Actor> single(ActorField field, List<Actor> found) {
        if (found.size() > 1) {
            throw new InvalidInputException(Problem.of(field.fieldName(), "import.ambiguous",
                    found.get(0).profile().name(), String.valueOf(found.size())));
        }
        return found.stream().findFirst();
    }

    private static Set<ActorField> identityFields() {
        Set<ActorField> fields = EnumSet.copyOf(TELLING);
        fields.add(ActorField.NAME);
        return fields;
    }
}
