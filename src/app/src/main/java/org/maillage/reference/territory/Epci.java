package org.maillage.reference.territory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An intercommunal body with its own tax (établissement public de coopération intercommunale à fiscalité propre).
 *
 * @param siren nine digits, its code in the official list
 * @param name name in the official list, the abbreviation of its type spelt out
 * @param type what kind of body it is
 * @param population municipal population of its members together
 * @param memberCommuneCodes INSEE codes, the most populated first
 * @param departementCode the département of its members; where they lie in several, that of the most populated member, because the
 *        source does not tell the seat: see {@code departementDerived}
 * @param departementDerived true when {@code departementCode} is that guess rather than a fact
 */
public record Epci(String siren, String name, Type type, int population, List<String> memberCommuneCodes,
                   String departementCode, boolean departementDerived) {

    /** The kinds of the official list, with the legal category (INSEE, level III) that goes with each. */
    public enum Type {
        /** Communauté de communes. */
        CC("7346"),
        /** Communauté d’agglomération. */
        CA("7348"),
        /** Communauté urbaine. */
        CU("7343"),
        /** Métropole. */
        METRO("7344"),
        /** Métropole de Lyon, a territorial authority rather than an EPCI, which the list carries all the same. */
        MET69(null);

        private final String legalCategory;

        Type(String legalCategory) {
            this.legalCategory = legalCategory;
        }

        /** INSEE legal category, empty where we could not confirm one. */
        public Optional<String> legalCategory() {
            return Optional.ofNullable(legalCategory);
        }
    }

    public Epci {
        Objects.requireNonNull(siren, "siren");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        memberCommuneCodes = List.copyOf(memberCommuneCodes);
        Objects.requireNonNull(departementCode, "departementCode");
    }
}
