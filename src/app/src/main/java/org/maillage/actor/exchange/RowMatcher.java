package org.maillage.actor.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.maillage.actor.Actor;
import org.maillage.actor.ActorField;
import org.maillage.actor.ActorKey;
import org.maillage.actor.ActorProfile;
import org.maillage.actor.Actors;
import org.maillage.host.InvalidInputException;
import org.maillage.host.Problem;
import org.maillage.reference.identifier.Checked;
import org.maillage.reference.identifier.Rna;
import org.maillage.reference.identifier.Siren;
import org.maillage.reference.identifier.Siret;
import org.maillage.reference.identifier.Uai;

/**
 * Finds the actor that a row is about, so that the same file again changes nothing: by key, else by the first register
 * number that is known, else by name, type and seat.
 */
@Named
public final class RowMatcher {

    private final Actors actors;

    @Inject
    public RowMatcher(Actors actors) {
        this.actors = actors;
    }

    /**
     * Returns the actor a row is about, empty if it is a new one.
     *
     * @param key the key the row names, {@code ""} if none
     * @param row what the row says, as typed
     * @throws InvalidInputException if several actors fit
     */
    Optional<Actor> match(String key, ActorProfile row) {
        Optional<Actor> keyed = ActorKey.parse(key).flatMap(actors::find);
        if (keyed.isPresent()) {
            return keyed;
        }
        Predicate<Actor> sameSiret = actor -> row.value(ActorField.SIRET).isEmpty()
                || actor.profile().value(ActorField.SIRET).isEmpty();
        return byNumber(row, ActorField.SIRET, Siret::check, Siret::value, actor -> true)
                .or(() -> byNumber(row, ActorField.RNA, Rna::check, Rna::value, actor -> true))
                .or(() -> byNumber(row, ActorField.UAI, Uai::check, Uai::value, actor -> true))
                .or(() -> byNumber(row, ActorField.SIREN, Siren::check, Siren::value, sameSiret))
                .or(() -> byName(row));
    }

    private <T> Optional<Actor> byNumber(ActorProfile row, ActorField field, Function<String, Checked<T>> check,
            Function<T, String> canonical, Predicate<Actor> fits) {
        return row.value(field)
                .flatMap(text -> check.apply(text).toOptional())
                .map(number -> actors.findByIdentifier(field, canonical.apply(number)))
                .flatMap(found -> single(field, found.stream().filter(fits).toList()));
    }

    private Optional<Actor> byName(ActorProfile row) {
        String name = row.name().strip();
        return name.isEmpty()
                ? Optional.empty()
                : single(ActorField.NAME, actors.findByName(name).stream().filter(actor -> isSame(actor.profile(), row)).toList());
    }

    /** Same name: the same body unless a number, the type or the seat says otherwise. */
    private static boolean isSame(ActorProfile stored, ActorProfile row) {
        return List.of(ActorField.TYPE, ActorField.SIREN, ActorField.SIRET, ActorField.RNA, ActorField.UAI,
                        ActorField.COMMUNE, ActorField.DEPARTEMENT, ActorField.SEAT_COUNTRY).stream()
                .noneMatch(field -> contradicts(stored.text(field), row.text(field)));
    }

    private static boolean contradicts(String stored, String given) {
        return !stored.isEmpty() && !given.isEmpty() && !stored.equalsIgnoreCase(given.strip());
    }

    private static Optional<Actor> single(ActorField field, List<Actor> found) {
        if (found.size() > 1) {
            throw new InvalidInputException(Problem.of(field.fieldName(), "import.ambiguous",
                    found.get(0).profile().name(), String.valueOf(found.size())));
        }
        return found.stream().findFirst();
    }
}
