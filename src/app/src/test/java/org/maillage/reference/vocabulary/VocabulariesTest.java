package org.maillage.reference.vocabulary;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.Test;

public class VocabulariesTest {

    private final Vocabularies vocabularies = new Vocabularies();

    @Test
    public void an_unknown_code_is_shown_rather_than_lost() {
        assertEquals("QQ", vocabularies.countries().label("QQ", Locale.FRENCH));
        assertEquals(Optional.empty(), vocabularies.countries().find("fr"));
        assertEquals(Optional.empty(), vocabularies.countries().find(null));
    }

    @Test
    public void a_code_stands_for_one_term_only() {
        Term term = new Term("a", "un", "one", List.of(), Optional.empty(), Optional.empty());

        assertThrows(IllegalArgumentException.class, () -> new Vocabulary("twice", "1", "nobody", List.of(term, term)));
    }

    @Test
    public void a_withdrawn_term_can_be_read_but_not_chosen() {
        Term term = new Term("a", "un", "one", List.of(), Optional.of(LocalDate.of(2020, 1, 1)), Optional.of(LocalDate.of(2020, 12, 31)));

        assertFalse(term.isValidOn(LocalDate.of(2019, 12, 31)));
        assertTrue(term.isValidOn(LocalDate.of(2020, 1, 1)));
        assertTrue(term.isValidOn(LocalDate.of(2020, 12, 31)));
        assertFalse(term.isValidOn(LocalDate.of(2021, 1, 1)));
    }

    @Test
    public void countries_are_those_of_iso_3166_and_kosovo() {
        Set<String> expected = new TreeSet<>(Set.of(Locale.getISOCountries()));
        expected.remove("CQ"); // Sark: an exceptional reservation that recent releases of Java list
        expected.add("XK");

        assertEquals(expected, codes(vocabularies.countries()));
    }

    @Test
    public void countries_bear_the_names_in_use() {
        assertCountry("CI", "Côte d’Ivoire", "Côte d’Ivoire");
        assertCountry("SZ", "Eswatini", "Eswatini");
        assertCountry("CD", "République démocratique du Congo", "Democratic Republic of the Congo");
        assertCountry("CG", "Congo", "Congo");
        assertCountry("BF", "Burkina Faso", "Burkina Faso");
        assertCountry("MK", "Macédoine du Nord", "North Macedonia");
        assertCountry("TR", "Turquie", "Türkiye");
        assertCountry("CZ", "Tchéquie", "Czechia");
        assertEquals(List.of("SEN"), vocabularies.countries().find("SN").orElseThrow().equivalents());
    }

    @Test
    public void eighteen_sectors_cover_the_categories_of_the_dac() {
        List<Term> sectors = vocabularies.sectors().terms();
        Set<String> categories = sectors.stream().flatMap(sector -> sector.equivalents().stream()).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(18, sectors.size());
        assertTrue(categories.containsAll(List.of("111", "122", "140", "151", "160", "236", "311", "410", "720", "930", "998")));
        assertTrue(vocabularies.sectors().version(), vocabularies.sectors().version().contains("proposal"));
    }

    @Test
    public void there_are_seventeen_goals() {
        assertEquals(17, vocabularies.sdgs().terms().size());
        assertEquals("Faim «\u202Fzéro\u202F»", vocabularies.sdgs().label("2", Locale.CANADA_FRENCH));
        assertEquals("Partnerships for the goals", vocabularies.sdgs().label("17", Locale.UK));
    }

    @Test
    public void legal_categories_do_not_repeat_the_mistakes_of_public_tables() {
        Vocabulary categories = vocabularies.legalCategories();

        assertEquals("Communauté de communes", categories.label("7346", Locale.FRENCH));
        assertEquals("Groupement d’intérêt public (GIP)", categories.label("7410", Locale.FRENCH));
        assertTrue(categories.label("9260", Locale.FRENCH).startsWith("Association de droit local"));
        assertEquals("Association déclarée", categories.label("9220", Locale.FRENCH));
        assertEquals("Métropole", categories.label("7344", Locale.FRENCH));
        assertEquals("Communauté d’agglomération", categories.label("7348", Locale.FRENCH));
        assertEquals("Communauté urbaine", categories.label("7343", Locale.FRENCH));
        assertEquals("Fondation", categories.label("9300", Locale.FRENCH));
        assertEquals("Établissement public local d’enseignement", categories.label("7331", Locale.FRENCH));
        assertEquals("Mutuelle", categories.label("8210", Locale.FRENCH));
        assertEquals("Syndicat mixte fermé", categories.label("7354", Locale.FRENCH));
        assertEquals("Syndicat mixte ouvert", categories.label("7355", Locale.FRENCH));
        assertTrue(codes(categories).stream().allMatch(code -> code.matches("\\d{4}")));
    }

    @Test
    public void every_label_is_there_in_both_languages_with_typographic_apostrophes() {
        for (Vocabulary vocabulary : List.of(vocabularies.countries(), vocabularies.sectors(), vocabularies.sdgs(), vocabularies.legalCategories())) {
            assertNotEquals("", vocabulary.source());
            for (Term term : vocabulary.terms()) {
                String labels = term.french() + " | " + term.english();
                assertFalse(labels, labels.contains("'") || labels.contains(" & "));
            }
        }
    }

    private void assertCountry(String code, String french, String english) {
        assertEquals(french, vocabularies.countries().label(code, Locale.FRANCE));
        assertEquals(english, vocabularies.countries().label(code, Locale.ENGLISH));
    }

    private static Set<String> codes(Vocabulary vocabulary) {
        return vocabulary.terms().stream().map(Term::code).collect(Collectors.toCollection(TreeSet::new));
    }
}
