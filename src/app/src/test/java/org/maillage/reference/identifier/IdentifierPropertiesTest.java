package org.maillage.reference.identifier;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.generator.InRange;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.List;
import java.util.function.Function;
import org.junit.runner.RunWith;

/** What holds for every number, not only for those we thought of. */
@RunWith(JUnitQuickcheck.class)
public class IdentifierPropertiesTest {

    private static final List<Function<String, Checked<?>>> CHECKS =
            List.of(Siren::check, Siret::check, Rna::check, Uai::check, LocalRegister::check);

    @Property
    public void any_text_gets_an_answer_and_every_refusal_has_a_known_code(String raw) {
        for (Function<String, Checked<?>> check : CHECKS) {
            check.apply(raw).reason().ifPresent(refusal -> assertTrue(refusal.code(), Refusals.all().contains(refusal.code())));
        }
    }

    @Property
    public void any_digits_get_an_answer(@InRange(minLong = 0, maxLong = 99_999_999_999_999L) long number) {
        for (Function<String, Checked<?>> check : CHECKS) {
            assertNotNull(check.apply(String.valueOf(number)));
        }
    }

    @Property
    public void a_number_with_its_key_is_a_siren_and_its_printed_form_reads_back(@InRange(minInt = 1, maxInt = 99_999_999) int stem) {
        Siren siren = siren(stem);

        assertEquals(siren, Siren.check(siren.formatted()).toOptional().orElseThrow());
    }

    @Property
    public void one_wrong_digit_never_passes_for_a_siren(@InRange(minInt = 1, maxInt = 99_999_999) int stem,
            @InRange(minInt = 0, maxInt = 8) int position, @InRange(minInt = 1, maxInt = 9) int shift) {
        String right = siren(stem).value();

        assertFalse(Siren.check(changed(right, position, shift)).isAccepted());
    }

    @Property
    public void where_a_mistyped_siret_is_guessed_the_right_one_is_among_the_guesses(@InRange(minInt = 1, maxInt = 99_999_999) int stem,
            @InRange(minInt = 0, maxInt = 13) int position, @InRange(minInt = 1, maxInt = 9) int shift) {
        Siret right = siret(siren(stem), 1);
        Checked<Siret> wrong = Siret.check(changed(right.value(), position, shift));

        assertFalse(wrong.isAccepted());
        wrong.reason().filter(refusal -> refusal.code().equals(Refusals.SIRET_MISTYPED))
                .ifPresent(refusal -> assertTrue(refusal.toString(), List.of(refusal.arguments().get(1).split(", ")).contains(right.formatted())));
    }

    @Property
    public void every_seven_digits_have_exactly_one_key_letter(@InRange(minInt = 0, maxInt = 9_999_999) int number) {
        String digits = String.format("%07d", number);
        long letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".chars().filter(letter -> Uai.check(digits + (char) letter).isAccepted()).count();

        assertEquals(1, letters);
    }

    @Property
    public void a_local_register_reads_its_own_text(@InRange(minInt = 1, maxInt = 999) int volume, @InRange(minInt = 1, maxInt = 9999) int folio) {
        LocalRegister register = new LocalRegister("Colmar", String.valueOf(volume), String.valueOf(folio));

        assertEquals(register, LocalRegister.check(register.value()).toOptional().orElseThrow());
    }

    private static Siren siren(int stem) {
        return new Siren(withKey(String.format("%08d", stem)));
    }

    private static Siret siret(Siren siren, int establishment) {
        assumeTrue(!siren.value().equals("356000000"));
        return new Siret(withKey(siren.value() + String.format("%04d", establishment)));
    }

    private static String withKey(String stem) {
        for (char key = '0'; key <= '9'; key++) {
            if (Luhn.holds(stem + key)) {
                return stem + key;
            }
        }
        throw new AssertionError(stem);
    }

    private static String changed(String digits, int position, int shift) {
        char wrong = (char) ('0' + (digits.charAt(position) - '0' + shift) % 10);
        return digits.substring(0, position) + wrong + digits.substring(position + 1);
    }
}
