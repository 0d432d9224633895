package org.maillage.reference.territory;

import java.util.List;
import java.util.Optional;

/**
 * Looks up the administrative map of France. Implementations are immutable and safe for use by several threads. Codes are
 * compared as they are written in the official code (COG); an unknown or null code is answered with empty, never with an error.
 */
public interface Territories {

    /** Where the data come from and of which year, for a legend such as "Source: …". */
    String source();

    /** The commune that has this INSEE code today; see {@link #communeNow} for codes of the past. */
    Optional<Commune> commune(String code);

    /**
     * The commune of today in which the one of this code lies: itself, or the one that took it in (communes nouvelles, associated and
     * delegated communes), or the city of a municipal arrondissement (75101 → Paris).
     */
    Optional<Commune> communeNow(String code);

    /**
     * Communes whose name begins with {@code text}, or one of whose names does after its article ("Havre" finds Le Havre). Case,
     * accents, hyphens, apostrophes and "St"/"Ste" do not matter. Exact names first, then the most populated.
     *
     * @param limit at most this many, 1 or more
     */
    List<Commune> communesNamed(String text, int limit);

    /** Communes that this postal code serves, the most populated first. */
    List<Commune> communesAt(String postalCode);

    Optional<Departement> departement(String code);

    /** Départements and overseas collectivities, in the order of their codes (2A and 2B between 19 and 21). */
    List<Departement> departements();

    /**
     * The region of this code in that division. A collectivity is found too, under its own code, so that what
     * {@link #regionOf} answered can be read back.
     */
    Optional<Region> region(String code, Vintage vintage);

    /** The regions of that division by name, without the collectivities that belong to none: 18 since 2016, 27 before. */
    List<Region> regions(Vintage vintage);

    /**
     * The region in which the département lay in that division. Always derive a region of the past in this way: today's regions
     * were merged whole, but their codes were given anew. A collectivity stands for itself.
     *
     * @throws IllegalArgumentException when there is no such département
     */
    Region regionOf(String departementCode, Vintage vintage);

    /** The intercommunal body with this SIREN. */
    Optional<Epci> epci(String siren);

    /** All intercommunal bodies, in the order of their SIREN. */
    List<Epci> epcis();
}
