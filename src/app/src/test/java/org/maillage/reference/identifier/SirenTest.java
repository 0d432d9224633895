package org.maillage.reference.identifier;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.Optional;
import org.junit.Test;

public class SirenTest {

    @Test
    public void nothing_is_refused_as_empty() {
        assertEquals(Refusal.of("identifier.empty"), refusal(null));
        assertEquals(Refusal.of("identifier.empty"), refusal(" \u00A0\u202F "));
    }

    @Test
    public void letters_are_refused() {
        assertEquals(Refusal.of("siren.characters", "73282932O"), refusal("732 829 32O"));
    }

    @Test
    public void digits_of_other_scripts_are_refused() {
        assertEquals("siren.characters", refusal("٧٣٢٨٢٩٣٢٠").code());
    }

    @Test
    public void eight_digits_are_refused_with_their_number() {
        assertEquals(Refusal.of("siren.length", "73282932", "8"), refusal("732 829 32"));
    }

    @Test
    public void nine_zeros_identify_nobody() {
        assertEquals("siren.checksum", refusal("000 000 000").code());
    }

    @Test
    public void a_wrong_digit_is_refused_without_a_guess_because_nine_numbers_are_that_near() {
        assertEquals(Refusal.of("siren.checksum", spaced("732 829 322")), refusal("732829322"));
    }

    @Test
    public void two_swapped_digits_are_put_right_when_few_numbers_come_into_question() {
        assertEquals(Refusal.of("siren.mistyped", spaced("732 829 302"), spaced("732 892 302, 732 829 320").replace(",\u202F", ", ")),
                refusal("732829302"));
    }

    @Test
    public void a_siret_is_recognised_and_its_siren_shown() {
        assertEquals(Refusal.of("siren.looksLikeSiret", spaced("732 829 320 00074"), spaced("732 829 320")), refusal("732 829 320 00074"));
    }

    @Test
    public void a_mistyped_siret_still_shows_its_siren() {
        assertEquals("siren.looksLikeSiret", refusal("732 829 320 00075").code());
    }

    @Test
    public void an_rna_a_uai_and_a_vat_number_are_recognised() {
        assertEquals(Refusal.of("siren.looksLikeRna", "W751000001"), refusal("w751 000 001"));
        assertEquals(Refusal.of("siren.looksLikeUai", "0951099D"), refusal("0951099d"));
        assertEquals(Refusal.of("siren.looksLikeVat", "FR44732829320", spaced("732 829 320")), refusal("FR 44 732829320"));
    }

    @Test
    public void a_vat_number_with_a_wrong_key_shows_no_siren() {
        assertEquals("siren.characters", refusal("FR45732829320").code());
    }

    @Test
    public void the_ways_people_write_a_siren_are_all_accepted() {
        for (String written : new String[] {"732829320", "732 829 320", "732\u00A0829\u00A0320", "732\u202F829\u202F320", "732.829.320",
            "732-829-320", "732–829–320", " 732829320\t", "７３２８２９３２０", "732\u200B829320", "SIREN : 732 829 320", "n° Siren 732829320"}) {
            assertEquals(written, Optional.of(new Siren("732829320")), Siren.check(written).toOptional());
        }
    }

    @Test
    public void it_prints_in_groups_that_do_not_break() {
        assertEquals(spaced("732 829 320"), new Siren("732829320").formatted());
        assertEquals("732829320", new Siren("732829320").toString());
    }

    @Test
    public void no_value_exists_that_is_not_a_siren() {
        assertThrows(IllegalArgumentException.class, () -> new Siren("732829321"));
        assertThrows(IllegalArgumentException.class, () -> new Siren("732 829 320"));
        assertThrows(IllegalArgumentException.class, () -> new Siren(null));
    }

    private static Refusal refusal(String raw) {
        return Siren.check(raw).reason().orElseThrow();
    }

    private static String spaced(String text) {
        return text.replace(' ', '\u202F');
    }
}
