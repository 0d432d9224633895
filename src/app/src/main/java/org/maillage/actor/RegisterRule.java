package org.maillage.actor;

import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.maillage.host.Problem;
import org.maillage.reference.identifier.Siret;

/**
 * Where register numbers meet: a SIRET begins with its SIREN (INSEE, Sirene), so it tells the SIREN when that is not given;
 * an association of local law stands in a tribunal's register and not in the RNA.
 */
@Named
public final class RegisterRule {

    private static final String LOCAL_LAW_ASSOCIATION = "9260";

    /** Returns the profile with the SIREN its SIRET tells; adds what contradicts. */
    ActorProfile apply(ActorProfile profile, List<Problem> problems) {
        if (profile.text(ActorField.LEGAL_CATEGORY).equals(LOCAL_LAW_ASSOCIATION) && profile.value(ActorField.RNA).isPresent()) {
            problems.add(Problem.of(ActorField.RNA.fieldName(), "rna.localLaw", profile.text(ActorField.RNA)));
        }
        Optional<String> told = profile.value(ActorField.SIRET).map(number -> new Siret(number).siren().value());
        if (told.isEmpty()) {
            return profile;
        }
        Optional<String> given = profile.value(ActorField.SIREN);
        if (given.isPresent() && !given.equals(told)) {
            problems.add(Problem.of(ActorField.SIRET.fieldName(), "siret.otherSiren", profile.text(ActorField.SIRET), given.get()));
            return profile;
        }
        return profile.with(ActorField.SIREN, told.get());
    }
}
