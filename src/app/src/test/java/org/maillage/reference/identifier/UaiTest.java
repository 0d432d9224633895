package org.maillage.reference.identifier;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class UaiTest {

    @Test
    public void nothing_is_refused_as_empty() {
        assertEquals("identifier.empty", refusal(null).code());
    }

    @Test
    public void a_wrong_letter_is_refused_with_the_right_one() {
        assertEquals(Refusal.of("uai.letter", "0942434A", "A", "K"), refusal("0942434A"));
    }

    @Test
    public void the_letters_i_o_and_q_are_never_right() {
        for (String letter : new String[] {"I", "O", "Q"}) {
            assertEquals("uai.letter", refusal("0951099" + letter).code());
        }
    }

    @Test
    public void a_missing_letter_is_found() {
        assertEquals(Refusal.of("uai.missingLetter", "0350760", "0350760L"), refusal("0350760"));
    }

    @Test
    public void other_shapes_are_refused() {
        assertEquals("uai.format", refusal("951099D").code());
        assertEquals("uai.format", refusal("D0951099").code());
    }

    @Test
    public void other_numbers_are_recognised() {
        assertEquals("uai.looksLikeSiren", refusal("732829320").code());
        assertEquals("uai.looksLikeSiret", refusal("73282932000074").code());
        assertEquals("uai.looksLikeRna", refusal("W751000001").code());
    }

    @Test
    public void real_numbers_are_accepted_in_either_case() {
        assertTrue(Uai.check("0951099D").isAccepted());
        assertTrue(Uai.check("0350760l").isAccepted());
        assertEquals(new Uai("0942434K"), Uai.check("UAI 094 2434 k").toOptional().orElseThrow());
    }

    @Test
    public void no_value_exists_that_is_not_a_uai() {
        assertThrows(IllegalArgumentException.class, () -> new Uai("0942434A"));
    }

    private static Refusal refusal(String raw) {
        return Uai.check(raw).reason().orElseThrow();
    }
}
