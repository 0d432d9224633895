package org.maillage.actor;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.maillage.host.Problem;
import org.maillage.reference.territory.Commune;
import org.maillage.reference.territory.Territories;

/**
 * Where the seat's fields meet: the commune tells the département, a partner abroad sits abroad, and French postal codes
 * have five digits. A region is never stored: it is derived from the département in either geography.
 */
@Named
public final class SeatRule {

    private static final String FRANCE = "FR";
    private static final Pattern FRENCH_POSTAL_CODE = Pattern.compile("\\d{5}( CEDEX( \\d{1,2})?)?", Pattern.CASE_INSENSITIVE);

    private final Territories territories;

    @Inject
    public SeatRule(Territories territories) {
        this.territories = territories;
    }

    /** Returns the profile with the département its commune tells; adds what contradicts. */
    ActorProfile apply(ActorProfile profile, List<Problem> problems) {
        Optional<Commune> commune = profile.value(ActorField.COMMUNE).flatMap(territories::commune);
        Optional<String> given = profile.value(ActorField.DEPARTEMENT);
        checkCountry(profile, problems);
        if (commune.isEmpty()) {
            return profile;
        }
        String departement = commune.get().departementCode();
        if (given.isPresent() && !given.get().equals(departement)) {
            problems.add(Problem.of(ActorField.DEPARTEMENT.fieldName(), "departement.otherThanCommune",
                    given.get(), commune.get().name(), departement));
            return profile;
        }
        return profile.with(ActorField.DEPARTEMENT, departement);
    }

    private static void checkCountry(ActorProfile profile, List<Problem> problems) {
        String country = profile.text(ActorField.SEAT_COUNTRY);
        if (profile.type().equals(Optional.of(ActorType.PARTNER_ABROAD))) {
            if (country.isEmpty()) {
                problems.add(Problem.of(ActorField.SEAT_COUNTRY.fieldName(), "seatCountry.required"));
            } else if (country.equals(FRANCE)) {
                problems.add(Problem.of(ActorField.SEAT_COUNTRY.fieldName(), "seatCountry.notAbroad"));
            }
            return;
        }
        boolean french = country.isEmpty() || country.equals(FRANCE);
        String postalCode = profile.text(ActorField.POSTAL_CODE);
        if (french && !postalCode.isEmpty() && !FRENCH_POSTAL_CODE.matcher(postalCode).matches()) {
            problems.add(Problem.of(ActorField.POSTAL_CODE.fieldName(), "postalCode.format", postalCode));
        }
    }
}
