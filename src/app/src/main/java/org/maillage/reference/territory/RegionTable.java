package org.maillage.reference.territory;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.maillage.reference.PackagedTable;

/**
 * Départements and the two divisions into regions. Today's come from the packaged official code; the former one from
 * {@code regions-1982.tsv}, which lists its regions with their départements.
 */
final class RegionTable {

    private final Map<Vintage, Map<String, Region>> listed = new EnumMap<>(Vintage.class);
    private final Map<String, Departement> departements = new LinkedHashMap<>();

    RegionTable() {
        Map<String, String> formerRegions = new LinkedHashMap<>();
        listed.put(Vintage.REGIONS_1982, formerRegions(formerRegions));
        listed.put(Vintage.REGIONS_2016, new LinkedHashMap<>());
        for (PackagedTable.Row row : PackagedTable.read(RegionTable.class, "regions-2016.tsv").rows()) {
            if (status(row) != Departement.Status.COLLECTIVITY) {
                String code = row.text("code");
                listed.get(Vintage.REGIONS_2016).put(code, new Region(code, Vintage.REGIONS_2016, row.text("name")));
            }
        }
        for (PackagedTable.Row row : inOrder(PackagedTable.read(RegionTable.class, "departements.tsv").rows())) {
            String code = row.text("code");
            departements.put(code, new Departement(code, row.text("name"), row.text("region"),
                    formerRegions.getOrDefault(code, code), status(row)));
        }
    }

    /** Reads the regions until 2015 and notes in {@code regionOfDepartement} which one each département lay in. */
    private static Map<String, Region> formerRegions(Map<String, String> regionOfDepartement) {
        Map<String, Region> regions = new LinkedHashMap<>();
        for (PackagedTable.Row row : PackagedTable.read(RegionTable.class, "regions-1982.tsv").rows()) {
            String code = row.text("code");
            regions.put(code, new Region(code, Vintage.REGIONS_1982, row.text("name")));
            row.list("departements").forEach(departement -> regionOfDepartement.put(departement, code));
        }
        return regions;
    }

    private static Departement.Status status(PackagedTable.Row row) {
        return Departement.Status.valueOf(row.text("status"));
    }

    /** Corsica was 20 before it was divided, and is looked for there. */
    private static List<PackagedTable.Row> inOrder(List<PackagedTable.Row> rows) {
        List<PackagedTable.Row> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing(row -> row.text("code").replaceFirst("^2([AB])$", "20$1")));
        return sorted;
    }

    Optional<Departement> departement(String code) {
        return Optional.ofNullable(departements.get(code));
    }

    Collection<Departement> departements() {
        return departements.values();
    }

    Optional<Region> region(String code, Vintage vintage) {
        return Optional.ofNullable(listed.get(vintage).get(code))
                .or(() -> departement(code)
                        .filter(place -> place.status() == Departement.Status.COLLECTIVITY)
                        .map(collectivity -> new Region(code, vintage, collectivity.name())));
    }

    List<Region> regions(Vintage vintage) {
        List<Region> regions = new ArrayList<>(listed.get(vintage).values());
        regions.sort(Comparator.comparing(Region::name, Collator.getInstance(Locale.FRENCH)));
        return regions;
    }
}
