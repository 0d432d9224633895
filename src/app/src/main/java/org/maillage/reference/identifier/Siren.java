package org.maillage.reference.identifier;

import java.util.List;

/**
 * The number of a legal unit in the Sirene register: nine digits, the last a Luhn check digit.
 *
 * <p>Source: Code de commerce, art. R123-220 and following; INSEE, "Numéro Siren" (insee.fr, definition c2047).
 *
 * @param value nine digits
 */
public record Siren(String value) {

    static final int LENGTH = 9;

    /** @throws IllegalArgumentException when {@code value} is not a canonical, valid number: use {@link #check} for what people type */
    public Siren {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a SIREN: " + value);
        }
    }

    /** Checks what a person typed; null and blank are refused as empty. */
    public static Checked<Siren> check(String raw) {
        String text = Typed.bare(raw);
        if (text.isEmpty()) {
            return Checked.refused(Refusals.EMPTY);
        }
        if (isValid(text)) {
            return Checked.accepted(new Siren(text));
        }
        return new Checked.Refused<>(refusal(text));
    }

    private static Refusal refusal(String text) {
        if (text.length() == Siret.LENGTH && isValid(text.substring(0, LENGTH))) {
            return Refusal.of(Refusals.SIREN_LOOKS_LIKE_SIRET, Siret.grouped(text), grouped(text.substring(0, LENGTH)));
        }
        if (Rna.isValid(text)) {
            return Refusal.of(Refusals.SIREN_LOOKS_LIKE_RNA, text);
        }
        if (Uai.isValid(text)) {
            return Refusal.of(Refusals.SIREN_LOOKS_LIKE_UAI, text);
        }
        if (FrenchVat.isValid(text)) {
            return Refusal.of(Refusals.SIREN_LOOKS_LIKE_VAT, text, FrenchVat.siren(text).formatted());
        }
        if (!Typed.isDigits(text)) {
            return Refusal.of(Refusals.SIREN_CHARACTERS, text);
        }
        if (text.length() != LENGTH) {
            return Refusal.of(Refusals.SIREN_LENGTH, text, String.valueOf(text.length()));
        }
        // a wrong digit could be mended in each of the nine places: only swaps single a number out
        List<String> corrections = Corrections.bySwap(text, Siren::isValid);
        if (corrections.isEmpty()) {
            return Refusal.of(Refusals.SIREN_CHECKSUM, grouped(text));
        }
        return Refusal.of(Refusals.SIREN_MISTYPED, grouped(text), Grouping.list(corrections, Siren::grouped));
    }

    /** Three groups of three digits, as INSEE prints it: 732 829 320 (joined by narrow no-break spaces). */
    public String formatted() {
        return grouped(value);
    }

    @Override
    public String toString() {
        return value;
    }

    static boolean isValid(String text) {
        return text != null && text.length() == LENGTH && Typed.isDigits(text) && Luhn.holds(text);
    }

    static String grouped(String digits) {
        return Grouping.of(digits, 3, 3, 3);
    }
}
