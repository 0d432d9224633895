package org.maillage.reference.identifier;

import java.util.List;

/**
 * The number of an establishment in the Sirene register: the nine digits of its legal unit's {@link Siren} and the five of the
 * NIC. Both the nine and the fourteen carry a Luhn check digit, except at La Poste.
 *
 * <p>La Poste (SIREN 356 000 000) has more establishments than the Luhn key leaves room for: there the sum of the fourteen digits
 * is a multiple of five. Its head office, 356 000 000 00048, keeps a Luhn key and is valid although its digits sum to 26.
 *
 * <p>Source: INSEE, "Numéro Siret" (insee.fr, definition c1841); La Poste: InseeFrLab/validinsee, ronanguilloux/IsoCodes no. 136.
 *
 * @param value fourteen digits
 */
public record Siret(String value) {

    static final int LENGTH = 14;

    private static final String LA_POSTE = "356000000";
    private static final String LA_POSTE_HEAD_OFFICE = "35600000000048";

    /** @throws IllegalArgumentException when {@code value} is not a canonical, valid number: use {@link #check} for what people type */
    public Siret {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a SIRET: " + value);
        }
    }

    /** Checks what a person typed; null and blank are refused as empty. */
    public static Checked<Siret> check(String raw) {
        String text = Typed.bare(raw);
        if (text.isEmpty()) {
            return Checked.refused(Refusals.EMPTY);
        }
        if (isValid(text)) {
            return Checked.accepted(new Siret(text));
        }
        return new Checked.Refused<>(refusal(text));
    }

    private static Refusal refusal(String text) {
        if (Siren.isValid(text)) {
            return Refusal.of(Refusals.SIRET_LOOKS_LIKE_SIREN, Siren.grouped(text));
        }
        if (Rna.isValid(text)) {
            return Refusal.of(Refusals.SIRET_LOOKS_LIKE_RNA, text);
        }
        if (Uai.isValid(text)) {
            return Refusal.of(Refusals.SIRET_LOOKS_LIKE_UAI, text);
        }
        if (FrenchVat.isValid(text)) {
            return Refusal.of(Refusals.SIRET_LOOKS_LIKE_VAT, text, FrenchVat.siren(text).formatted());
        }
        if (!Typed.isDigits(text)) {
            return Refusal.of(Refusals.SIRET_CHARACTERS, text);
        }
        if (text.length() != LENGTH) {
            return Refusal.of(Refusals.SIRET_LENGTH, text, String.valueOf(text.length()));
        }
        return wrongKey(text);
    }

    private static Refusal wrongKey(String text) {
        if (text.startsWith(LA_POSTE)) {
            return Refusal.of(Refusals.SIRET_LA_POSTE, grouped(text), String.valueOf(digitSum(text)));
        }
        // a wrong digit of the SIREN breaks two checksums, and few numbers mend both
        List<String> corrections = Corrections.bySwapOrWrongDigit(text, Siret::isValid);
        if (!corrections.isEmpty()) {
            return Refusal.of(Refusals.SIRET_MISTYPED, grouped(text), Grouping.list(corrections, Siret::grouped));
        }
        String siren = text.substring(0, Siren.LENGTH);
        if (!Siren.isValid(siren)) {
            return Refusal.of(Refusals.SIRET_SIREN, grouped(text), Siren.grouped(siren));
        }
        return Refusal.of(Refusals.SIRET_CHECKSUM, grouped(text));
    }

    /** The legal unit this establishment belongs to. */
    public Siren siren() {
        return new Siren(value.substring(0, Siren.LENGTH));
    }

    /** The internal classification number: the five digits that tell the establishments of one legal unit apart. */
    public String nic() {
        return value.substring(Siren.LENGTH);
    }

    /** The SIREN in groups of three, then the NIC: 732 829 320 00074 (joined by narrow no-break spaces). */
    public String formatted() {
        return grouped(value);
    }

    @Override
    public String toString() {
        return value;
    }

    static boolean isValid(String text) {
        if (text == null || text.length() != LENGTH || !Typed.isDigits(text) || !Siren.isValid(text.substring(0, Siren.LENGTH))) {
            return false;
        }
        if (text.startsWith(LA_POSTE) && !text.equals(LA_POSTE_HEAD_OFFICE)) {
            return digitSum(text) % 5 == 0;
        }
        return Luhn.holds(text);
    }

    private static int digitSum(String digits) {
        return digits.chars().map(digit -> digit - '0').sum();
    }

    static String grouped(String digits) {
        return Grouping.of(digits, 3, 3, 3, 5);
    }
}
