package org.maillage.actor;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maillage.host.Problem;

/**
 * No two actors carry the same register number. One exception: establishments of one legal unit share its SIREN and
 * differ in their SIRET (domain facts, de-duplication).
 */
@Named
public final class IdentifierUniqueness {

    private static final List<ActorField> UNIQUE = List.of(ActorField.SIRET, ActorField.RNA, ActorField.UAI);

    private final Actors actors;

    @Inject
    public IdentifierUniqueness(Actors actors) {
        this.actors = actors;
    }

    /**
     * Returns what stands against this profile: for each number taken the name and key of the actor that has it.
     *
     * @param profile in canonical form
     * @param self the actor the profile is for, which may keep its numbers
     */
    public List<Problem> problems(ActorProfile profile, Optional<ActorKey> self) {
        List<Problem> problems = new ArrayList<>();
        for (ActorField field : UNIQUE) {
            others(field, profile, self).stream().findFirst().ifPresent(other -> problems.add(taken(field, profile, other)));
        }
        if (problems.isEmpty()) {
            others(ActorField.SIREN, profile, self).stream()
                    .filter(other -> !areEstablishments(profile, other.profile()))
                    .findFirst()
                    .ifPresent(other -> problems.add(taken(ActorField.SIREN, profile, other)));
        }
        return problems;
    }

    private List<Actor> others(ActorField field, ActorProfile profile, Optional<ActorKey> self) {
        return profile.value(field).map(number -> actors.findByIdentifier(field, number)).orElse(List.of()).stream()
                .filter(actor -> self.filter(actor.key()::equals).isEmpty())
                .toList();
    }

    private static boolean areEstablishments(ActorProfile one, ActorProfile other) {
        Optional<String> siret = one.value(ActorField.SIRET);
        return siret.isPresent() && other.value(ActorField.SIRET).isPresent() && !siret.equals(other.value(ActorField.SIRET));
    }

    private static Problem taken(ActorField field, ActorProfile profile, Actor other) {
        String code = other.archived() ? "identifier.takenByArchived" : "identifier.taken";
        return Problem.of(field.fieldName(), code, profile.text(field), other.profile().name(), other.key().value());
    }
}
