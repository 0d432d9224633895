package org.maillage.reference.identifier;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.Optional;
import org.junit.Test;

public class SiretTest {

    @Test
    public void a_siren_is_not_enough() {
        assertEquals(Refusal.of("siret.looksLikeSiren", "732 829 320".replace(' ', '\u202F')), refusal("732 829 320"));
    }

    @Test
    public void thirteen_digits_are_refused_with_their_number() {
        assertEquals(Refusal.of("siret.length", "7328293200074", "13"), refusal("7328293200074"));
    }

    @Test
    public void letters_are_refused() {
        assertEquals("siret.characters", refusal("7328293200007A").code());
    }

    @Test
    public void a_digit_mistyped_in_the_siren_is_put_right_by_the_two_checksums() {
        assertEquals(Refusal.of("siret.mistyped", spaced("732 829 300 00074"), spaced("732 829 320 00074")), refusal("732 829 300 00074"));
    }

    @Test
    public void a_siren_beyond_repair_is_blamed_on_its_nine_digits() {
        assertEquals(Refusal.of("siret.siren", spaced("111 111 111 11111"), spaced("111 111 111")), refusal("11111111111111"));
    }

    @Test
    public void a_sound_siren_with_a_wrong_end_is_blamed_on_the_end() {
        assertEquals(Refusal.of("siret.checksum", spaced("732 829 320 00071")), refusal("73282932000071"));
    }

    @Test
    public void a_siret_of_la_poste_is_valid_when_its_digits_sum_to_a_multiple_of_five() {
        assertTrue(Siret.check("356 000 000 49837").isAccepted());
    }

    @Test
    public void a_siret_of_la_poste_is_refused_when_they_do_not() {
        assertEquals(Refusal.of("siret.laposte", spaced("356 000 000 49838"), "46"), refusal("35600000049838"));
    }

    @Test
    public void the_head_office_of_la_poste_is_valid_although_its_digits_sum_to_26() {
        assertTrue(Siret.check("35600000000048").isAccepted());
    }

    @Test
    public void a_luhn_key_does_not_make_a_siret_of_la_poste() {
        assertTrue(Luhn.holds("35600000049839"));
        assertFalse(Siret.check("35600000049839").isAccepted());
    }

    @Test
    public void other_numbers_are_recognised() {
        assertEquals("siret.looksLikeRna", refusal("W751000001").code());
        assertEquals("siret.looksLikeUai", refusal("0951099D").code());
        assertEquals("siret.looksLikeVat", refusal("FR44732829320").code());
    }

    @Test
    public void it_tells_its_siren_and_its_nic() {
        Siret siret = Siret.check("732.829.320.00074").toOptional().orElseThrow();

        assertEquals(new Siren("732829320"), siret.siren());
        assertEquals("00074", siret.nic());
        assertEquals(spaced("732 829 320 00074"), siret.formatted());
        assertEquals("73282932000074", siret.toString());
    }

    @Test
    public void nothing_is_refused_as_empty() {
        assertEquals(Optional.of(Refusal.of("identifier.empty")), Siret.check(null).reason());
    }

    @Test
    public void no_value_exists_that_is_not_a_siret() {
        assertThrows(IllegalArgumentException.class, () -> new Siret("73282932000075"));
        assertThrows(IllegalArgumentException.class, () -> new Siret(null));
    }

    private static Refusal refusal(String raw) {
        return Siret.check(raw).reason().orElseThrow();
    }

    private static String spaced(String text) {
        return text.replace(' ', '\u202F');
    }
}
