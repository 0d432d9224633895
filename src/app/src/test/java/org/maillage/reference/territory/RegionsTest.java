package org.maillage.reference.territory;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.maillage.reference.territory.Vintage.REGIONS_1982;
import static org.maillage.reference.territory.Vintage.REGIONS_2016;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.Test;

public class RegionsTest {

    private static final Territories TERRITORIES = new PackagedTerritories();

    @Test
    public void an_unknown_departement_has_no_region() {
        assertEquals(Optional.empty(), TERRITORIES.departement("96"));
        assertEquals(Optional.empty(), TERRITORIES.departement(null));
        assertThrows(IllegalArgumentException.class, () -> TERRITORIES.regionOf("96", REGIONS_2016));
        assertThrows(IllegalArgumentException.class, () -> TERRITORIES.regionOf("20", REGIONS_2016));
    }

    @Test
    public void the_same_code_stands_for_another_place_at_another_level() {
        assertEquals("Paris", TERRITORIES.departement("75").orElseThrow().name());
        assertEquals("Nouvelle-Aquitaine", TERRITORIES.region("75", REGIONS_2016).orElseThrow().name());
        assertEquals("Île-de-France", TERRITORIES.regionOf("75", REGIONS_2016).name());
    }

    @Test
    public void a_code_of_one_division_is_unknown_in_the_other() {
        assertEquals("Alsace", TERRITORIES.region("42", REGIONS_1982).orElseThrow().name());
        assertEquals(Optional.empty(), TERRITORIES.region("42", REGIONS_2016));
        assertEquals(Optional.empty(), TERRITORIES.region("44", REGIONS_1982));
        assertEquals(Optional.empty(), TERRITORIES.region(null, REGIONS_1982));
    }

    @Test
    public void a_region_that_kept_its_code_is_still_another_region_in_the_other_division() {
        assertNotEquals(TERRITORIES.region("24", REGIONS_1982), TERRITORIES.region("24", REGIONS_2016));
        assertEquals("Centre", TERRITORIES.region("24", REGIONS_1982).orElseThrow().name());
    }

    @Test
    public void the_region_of_the_past_follows_from_the_departement() {
        assertEquals("Alsace", TERRITORIES.regionOf("67", REGIONS_1982).name());
        assertEquals("Grand Est", TERRITORIES.regionOf("67", REGIONS_2016).name());
        assertEquals("Auvergne", TERRITORIES.regionOf("63", REGIONS_1982).name());
        assertEquals("Corse", TERRITORIES.regionOf("2A", REGIONS_1982).name());
        assertEquals("Mayotte", TERRITORIES.regionOf("976", REGIONS_1982).name());
    }

    @Test
    public void there_were_27_regions_and_there_are_18() {
        assertEquals(27, TERRITORIES.regions(REGIONS_1982).size());
        assertEquals(18, TERRITORIES.regions(REGIONS_2016).size());
        assertEquals("Île-de-France", TERRITORIES.regions(REGIONS_2016).get(9).name());
    }

    @Test
    public void a_collectivity_belongs_to_no_region_and_stands_for_itself() {
        Departement caledonia = TERRITORIES.departement("988").orElseThrow();

        assertEquals(Departement.Status.COLLECTIVITY, caledonia.status());
        Region itself = TERRITORIES.regionOf("988", REGIONS_1982);
        assertEquals(new Region("988", REGIONS_1982, "Nouvelle-Calédonie"), itself);
        assertEquals(Optional.of(itself), TERRITORIES.region("988", REGIONS_1982));
        assertEquals(0, TERRITORIES.regions(REGIONS_2016).stream().filter(region -> region.code().length() == 3).count());
    }

    @Test
    public void departements_come_in_the_usual_order() {
        List<String> codes = TERRITORIES.departements().stream().map(Departement::code).toList();

        assertEquals(109, codes.size());
        assertEquals(List.of("19", "2A", "2B", "21"), codes.subList(18, 22));
    }

    @Test
    public void the_regions_of_2016_are_made_of_whole_regions_of_before() {
        Map<String, String> merged = new TreeMap<>();
        for (Departement departement : TERRITORIES.departements()) {
            String before = departement.regionCode(REGIONS_1982);
            String now = departement.regionCode(REGIONS_2016);
            String known = merged.putIfAbsent(before, now);
            assertEquals(departement.name(), now, known == null ? now : known);
        }
        Map<String, TreeSet<String>> parts = merged.entrySet().stream()
                .collect(Collectors.groupingBy(Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toCollection(TreeSet::new))));

        assertEquals(new TreeSet<>(List.of("21", "41", "42")), parts.get("44"));
        assertEquals(new TreeSet<>(List.of("82", "83")), parts.get("84"));
        assertEquals(new TreeSet<>(List.of("26", "43")), parts.get("27"));
        assertEquals(new TreeSet<>(List.of("22", "31")), parts.get("32"));
        assertEquals(new TreeSet<>(List.of("23", "25")), parts.get("28"));
        assertEquals(new TreeSet<>(List.of("54", "72", "74")), parts.get("75"));
        assertEquals(new TreeSet<>(List.of("73", "91")), parts.get("76"));
        assertEquals(11 + 8, parts.values().stream().filter(part -> part.size() == 1).count());
    }
}
