package org.maillage.reference.territory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A commune as it is today.
 *
 * @param code INSEE code (COG), five characters; not a postal code
 * @param name official French name
 * @param departementCode the département or collectivity it lies in
 * @param siren nine digits of the municipality as a legal unit; empty for overseas collectivities, which the source leaves out
 * @param postalCodes in ascending order; empty where no mail is delivered
 * @param population municipal population by the vintage of the source, 0 when unknown or none
 */
public record Commune(String code, String name, String departementCode, Optional<String> siren, List<String> postalCodes, int population) {
    public Commune {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(departementCode, "departementCode");
        Objects.requireNonNull(siren, "siren");
        postalCodes = List.copyOf(postalCodes);
    }
}
