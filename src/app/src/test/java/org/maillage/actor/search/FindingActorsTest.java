package org.maillage.actor.search;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.maillage.actor.ActorField;
import org.maillage.actor.ActorQuery;

/** What people type, and what they get for it. */
public final class FindingActorsTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private SearchBench bench;

    @Before
    public void open() {
        bench = SearchBench.open(folder.getRoot().toPath());
    }

    @After
    public void close() {
        bench.close();
    }

    @Test
    public void an_empty_directory_has_no_answers() {
        assertFinds("lianes");
        assertFinds("");
    }

    @Test
    public void every_word_must_occur() {
        bench.add("Lianes coopération");
        assertFinds("lianes bretagne");
        assertFinds("lianes cooperation", "Lianes coopération");
    }

    @Test
    public void signs_that_other_search_engines_take_for_commands_are_harmless() {
        bench.add("Eau vive");
        for (String text : List.of("\"eau\"", "eau AND vive", "(eau", "eau)", "+eau", "-eau", "eau*", "*eau", "eau~", "eau^",
                "eau\\", "eau && vive", "!eau", "eau?", "/eau/", "{eau", "eau:", "eau <!-- ]]>")) {
            assertFinds(text, "Eau vive");
        }
        assertFinds("NAME:eau");
    }

    @Test
    public void what_has_neither_letter_nor_digit_looks_for_nothing_in_particular() {
        bench.add("Eau vive");
        for (String text : List.of("-", "*", "\"", "''", "’", "() [] {}", "\u0000", "\uD83D\uDCA7", "\uD83D", "\u200B", "~^:\\/")) {
            assertFinds(text, "Eau vive");
        }
    }

    @Test
    public void accents_and_capitals_make_no_difference_not_even_in_short_words() {
        bench.add("Blé, œuvre & Forêt");
        for (String text : List.of("ble", "BLÉ", "oeuvre", "ŒUVRE", "foret", "forêt", "fore\u0302t", "FORÊT")) {
            assertFinds(text, "Blé, œuvre & Forêt");
        }
    }

    @Test
    public void an_elided_article_counts_for_nothing_whatever_its_apostrophe() {
        bench.add("Les Amis de l’Eau d'Aubenas");
        for (String text : List.of("eau", "l'eau", "l’eau", "L`EAU", "d’eau", "qu'eau", "aubenas", "d’Aubenas", "l eau")) {
            assertFinds(text, "Les Amis de l’Eau d'Aubenas");
        }
    }

    @Test
    public void a_word_is_found_while_it_is_typed() {
        bench.add("Territoires Solidaires");
        String name = "Territoires Solidaires";
        for (int length = 1; length <= name.length(); length++) {
            assertFinds(name.substring(0, length), name);
        }
        assertFinds("terr sol", name);
        assertFinds("erritoires ol");
    }

    @Test
    public void singular_and_plural_are_the_same_word() {
        bench.add("Association internationale");
        bench.add("Réseaux locaux");
        assertFinds("associations internationales", "Association internationale");
        assertFinds("réseau", "Réseaux locaux");
    }

    @Test
    public void one_typo_is_forgiven_from_four_letters_on() {
        bench.add("Horizons Solidaires");
        for (String text : List.of("horizns", "horrizons", "hprizons", "ohrizons", "hoirzons", "solidaries horizons")) {
            assertFinds(text, "Horizons Solidaires");
        }
        assertFinds("horzns");
        bench.add("Aïr");
        assertFinds("air", "Aïr");
        assertFinds("aor");
    }

    @Test
    public void a_typo_is_only_looked_for_where_the_word_as_typed_finds_nothing() {
        bench.add("Lyon");
        bench.add("Laon");
        assertFinds("lyon", "Lyon");
        assertFinds("lyonn", "Lyon");
    }

    @Test
    public void a_number_is_never_taken_for_a_typo_of_another() {
        bench.add(SearchBench.profile("Ville").with(ActorField.POSTAL_CODE, "67000").with(ActorField.SIREN, "732829320"));
        assertFinds("67001");
        assertFinds("732829321");
    }

    @Test
    public void of_three_words_one_may_be_absent_when_nothing_has_all() {
        bench.add("Réseau Bretagne Solidaire");
        assertFinds("réseau bretagne solidaire quimper", "Réseau Bretagne Solidaire");
        assertFinds("bretagne quimper");
    }

    @Test
    public void small_words_need_not_occur() {
        bench.add("Communauté de communes de la Vallée");
        assertFinds("la communauté des communes du vallée", "Communauté de communes de la Vallée");
        bench.add("La Guilde");
        assertFinds("la", "La Guilde", "Communauté de communes de la Vallée");
    }

    @Test
    public void identifiers_are_found_with_and_without_spaces_and_by_their_beginning() {
        bench.add(SearchBench.profile("La Poste").with(ActorField.SIREN, "356000000").with(ActorField.SIRET, "35600000000048"));
        bench.add(SearchBench.profile("Asso").with(ActorField.RNA, "W671000123"));
        bench.add(SearchBench.profile("Collège").with(ActorField.UAI, "0951099D"));
        for (String text : List.of("356000000", "356 000 000", "356 000", "356.000.000", "35600000000048", "356 000 000 00048",
                "356\u00A0000\u202F000", "poste 356 000 000", "356 000 000 poste")) {
            assertFinds(text, "La Poste");
        }
        for (String text : List.of("W671000123", "w671000123", "W 671 000 123", "W671 000 123", "w67")) {
            assertFinds(text, "Asso");
        }
        for (String text : List.of("0951099D", "0951099d", "0951099 D", "095 1099 d", "0951099")) {
            assertFinds(text, "Collège");
        }
        assertFinds("356 000 001");
    }

    @Test
    public void an_acronym_is_found_with_and_without_its_dots() {
        bench.add(SearchBench.profile("Organisation").with(ActorField.ACRONYM, "O.N.G."));
        bench.add(SearchBench.profile("Autre").with(ActorField.ACRONYM, "RRMA"));
        for (String text : List.of("ong", "ONG", "O.N.G.", "o.n.g", "l’O.N.G.")) {
            assertFinds(text, "Organisation");
        }
        assertFinds("R.R.M.A.", "Autre");
    }

    @Test
    public void an_actor_is_found_by_its_place_its_former_names_and_its_description() {
        bench.add(SearchBench.profile("Gescod").with(ActorField.FORMER_NAMES, "Ircod", "MultiCooLor")
                .with(ActorField.COMMUNE, "67482").with(ActorField.POSTAL_CODE, "67000")
                .with(ActorField.DESCRIPTION, "Accompagne les porteurs de projets.\nDepuis 2017."));
        for (String text : List.of("ircod", "multicoolor", "strasbourg", "67000", "67 000", "67", "bas-rhin", "grand est",
                "porteur projet", "2017", "strasbourg gescod")) {
            assertFinds(text, "Gescod");
        }
    }

    @Test
    public void who_is_called_so_comes_before_who_only_mentions_it() {
        bench.add(SearchBench.profile("Annuaire").with(ActorField.DESCRIPTION, "Partenaire de Lianes."));
        bench.add("Lianes coopération");
        bench.add("Les Lianes");
        bench.add("Lianes");
        bench.add(SearchBench.profile("Zèbre").with(ActorField.FORMER_NAMES, "Lianes"));
        bench.add(SearchBench.profile("Ami").with(ActorField.ACRONYM, "LIANES"));
        assertFinds("lianes", "Lianes", "Ami", "Lianes coopération", "Les Lianes", "Zèbre", "Annuaire");
    }

    @Test
    public void equals_are_in_french_order_of_their_names() {
        List<String> names = List.of("Abri", "Côte", "Coteau", "Eau", "Écho", "Étoile", "La Rochelle", "Largentière", "Zone");
        names.stream().sorted().forEach(bench::add);
        assertEquals(names, bench.names(ActorQuery.ALL));
    }

    @Test
    public void a_text_of_any_length_is_answered() {
        bench.add("Eau vive");
        assertFinds("eau ".repeat(20_000), "Eau vive");
        assertFinds("x".repeat(64_000));
    }

    private void assertFinds(String text, String... names) {
        assertEquals(text, List.of(names), bench.names(text));
    }
}
