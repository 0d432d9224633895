package org.maillage.reference.territory;

import java.util.Objects;

/**
 * A département, or an overseas collectivity that stands in the same column of the official code (COG).
 *
 * @param code two characters (01 … 95, 2A, 2B) or three overseas (971 … 989)
 * @param name official French name
 * @param regionCode2016 region since 2016; a collectivity has no region and repeats its own code, as the COG does
 * @param regionCode1982 region until 2015; likewise
 * @param status where in the Republic it stands
 */
public record Departement(String code, String name, String regionCode2016, String regionCode1982, Status status) {

    /** Standing of a territory; the difference decides what statistics "by region" may contain. */
    public enum Status {
        /** In mainland France or Corsica. */
        METROPOLITAN,
        /** Overseas, département and region at once (DROM). */
        OVERSEAS,
        /** Overseas, outside the division into regions (COM, Nouvelle-Calédonie, TAAF, Clipperton). */
        COLLECTIVITY
    }

    public Departement {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(regionCode2016, "regionCode2016");
        Objects.requireNonNull(regionCode1982, "regionCode1982");
        Objects.requireNonNull(status, "status");
    }

    public String regionCode(Vintage vintage) {
        return vintage == Vintage.REGIONS_2016 ? regionCode2016 : regionCode1982;
    }
}
