package org.maillage.reference.identifier;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class RnaTest {

    @Test
    public void nothing_is_refused_as_empty() {
        assertEquals("identifier.empty", refusal("").code());
    }

    @Test
    public void too_short_too_long_and_strange_characters_are_refused() {
        assertEquals(Refusal.of("rna.format", "W75100000"), refusal("W75100000"));
        assertEquals("rna.format", refusal("W7510000011").code());
        assertEquals("rna.format", refusal("W75100/001").code());
        assertEquals("rna.format", refusal("WÉ51000001").code());
    }

    @Test
    public void a_number_without_its_w_is_completed() {
        assertEquals(Refusal.of("rna.missingW", "751000002", "W751000002"), refusal("751 000 002"));
    }

    @Test
    public void a_number_that_without_its_w_passes_for_a_siren_may_be_either() {
        assertEquals(Refusal.of("rna.looksLikeSiren", "751\u202F000\u202F001", "W751000001"), refusal("751 000 001"));
    }

    @Test
    public void other_numbers_are_recognised() {
        assertEquals("rna.looksLikeSiren", refusal("732 829 320").code());
        assertEquals("rna.looksLikeSiret", refusal("73282932000074").code());
        assertEquals("rna.looksLikeUai", refusal("0951099D").code());
    }

    @Test
    public void an_association_of_local_law_is_sent_to_the_field_of_its_register() {
        assertEquals(Refusal.of("rna.looksLikeLocalRegister", "Strasbourg, vol. 72, folio 116"), refusal(" Strasbourg, vol. 72, folio 116"));
    }

    @Test
    public void letters_are_accepted_for_corsica_and_overseas() {
        assertTrue(Rna.check("W2A1000001").isAccepted());
        assertTrue(Rna.check("w9r 100 0001").isAccepted());
    }

    @Test
    public void a_number_is_accepted_however_it_is_spaced() {
        assertEquals(new Rna("W751000001"), Rna.check("RNA : w751-000.001").toOptional().orElseThrow());
    }

    @Test
    public void no_value_exists_that_is_not_an_rna_number() {
        assertThrows(IllegalArgumentException.class, () -> new Rna("751000001"));
        assertThrows(IllegalArgumentException.class, () -> new Rna("w751000001"));
    }

    private static Refusal refusal(String raw) {
        return Rna.check(raw).reason().orElseThrow();
    }
}
