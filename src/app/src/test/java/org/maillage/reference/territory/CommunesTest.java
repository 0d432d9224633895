package org.maillage.reference.territory;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class CommunesTest {

    private static final Territories TERRITORIES = new PackagedTerritories();

    @Test
    public void codes_that_are_none_are_not_found() {
        for (String code : new String[] {null, "", "00000", "99999", "6748", "67482\t", "é", "75", "2a004"}) {
            assertEquals(String.valueOf(code), Optional.empty(), TERRITORIES.commune(code));
        }
    }

    @Test
    public void the_first_and_the_last_row_are_found() {
        assertEquals("L'Abergement-Clémenciat", TERRITORIES.commune("01001").orElseThrow().name());
        assertEquals("989", TERRITORIES.commune("98901").orElseThrow().departementCode());
    }

    @Test
    public void a_commune_tells_its_place_its_siren_and_its_postal_codes() {
        Commune strasbourg = TERRITORIES.commune("67482").orElseThrow();

        assertEquals("Strasbourg", strasbourg.name());
        assertEquals("67", strasbourg.departementCode());
        assertEquals(Optional.of("216704825"), strasbourg.siren());
        assertEquals(List.of("67000", "67100", "67200"), strasbourg.postalCodes());
        assertTrue(strasbourg.population() > 280_000);
    }

    @Test
    public void corsica_has_letters_in_its_codes_and_digits_in_its_postal_codes() {
        Commune ajaccio = TERRITORIES.commune("2A004").orElseThrow();

        assertEquals("2A", ajaccio.departementCode());
        assertTrue(ajaccio.postalCodes().contains("20000"));
    }

    @Test
    public void an_overseas_collectivity_has_communes_without_siren() {
        Commune noumea = TERRITORIES.commune("98818").orElseThrow();

        assertEquals("988", noumea.departementCode());
        assertEquals(Optional.empty(), noumea.siren());
    }

    @Test
    public void an_arrondissement_of_paris_is_no_commune_but_leads_to_one() {
        assertEquals(Optional.empty(), TERRITORIES.commune("75101"));
        assertEquals("Paris", TERRITORIES.communeNow("75101").orElseThrow().name());
    }

    @Test
    public void a_merged_commune_leads_to_the_one_that_took_it_in() {
        assertEquals("Annecy", TERRITORIES.communeNow("74011").orElseThrow().name());
        assertEquals("Annecy", TERRITORIES.communeNow("74010").orElseThrow().name());
        assertEquals(Optional.empty(), TERRITORIES.communeNow("00000"));
        assertEquals(Optional.empty(), TERRITORIES.communeNow(null));
    }

    @Test
    public void nothing_typed_finds_nothing() {
        assertEquals(List.of(), TERRITORIES.communesNamed(null, 10));
        assertEquals(List.of(), TERRITORIES.communesNamed(" - ", 10));
        assertEquals(List.of(), TERRITORIES.communesNamed("zzz", 10));
        assertThrows(IllegalArgumentException.class, () -> TERRITORIES.communesNamed("Lyon", 0));
    }

    @Test
    public void a_name_is_found_however_it_is_written() {
        for (String typed : new String[] {"Saint-Étienne-du-Rouvray", "st etienne du rouv", "SAINT ETIENNE DU ROUVRAY"}) {
            assertEquals(typed, "76575", TERRITORIES.communesNamed(typed, 1).get(0).code());
        }
    }

    @Test
    public void a_name_is_found_without_its_article() {
        assertEquals("76351", TERRITORIES.communesNamed("havre", 1).get(0).code());
        assertEquals("76351", TERRITORIES.communesNamed("le havre", 1).get(0).code());
    }

    @Test
    public void exact_names_come_first_and_then_the_most_populated() {
        List<Commune> found = TERRITORIES.communesNamed("metz", 5);

        assertEquals(List.of("Metz", "Metzervisse"), found.stream().limit(2).map(Commune::name).toList());
        assertEquals(found.stream().skip(1).sorted(Comparator.comparing(Commune::population).reversed()).toList(), found.stream().skip(1).toList());
    }

    @Test
    public void a_single_letter_answers_no_more_than_the_limit_and_each_commune_once() {
        List<Commune> found = TERRITORIES.communesNamed("l", 300);

        assertEquals(300, found.size());
        assertEquals(300, found.stream().distinct().count());
    }

    @Test
    public void a_postal_code_finds_all_its_communes_and_is_not_taken_for_an_insee_code() {
        assertEquals(List.of("Strasbourg"), TERRITORIES.communesAt("67000").stream().map(Commune::name).toList());
        assertTrue(TERRITORIES.communesAt("67370").size() > 5);
        assertEquals(List.of(), TERRITORIES.communesAt("67482"));
        assertEquals(List.of(), TERRITORIES.communesAt("6700"));
        assertEquals(List.of(), TERRITORIES.communesAt("٦٧٠٠٠"));
        assertEquals(List.of(), TERRITORIES.communesAt(null));
    }

    @Test
    public void every_commune_is_found_by_its_code_and_lies_in_a_known_departement() {
        SortedTable table = SortedTable.read("communes.tsv");

        assertEquals(34_969, table.size());
        table.rows().forEach(cells -> {
            assertEquals(cells[1], TERRITORIES.commune(cells[0]).orElseThrow().name());
            assertTrue(cells[2], TERRITORIES.departement(cells[2]).isPresent());
        });
    }
}
