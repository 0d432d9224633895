package org.maillage.reference.identifier;

import java.util.regex.Pattern;

/**
 * The number of an association in the Répertoire national des associations (RNA, earlier "Waldec"): W and nine characters,
 * of which the first three stand for the registering office. Offices in Corsica and overseas carry letters (W2A…, W9R…), so letters
 * are accepted everywhere after the W. The number has no check digit.
 *
 * <p>Not everyone has one: associations of local law in Moselle, Bas-Rhin and Haut-Rhin are in a tribunal's register instead
 * ({@link LocalRegister}), so an RNA must never be required there.
 *
 * <p>Source: arrêté of 14 October 2009 creating the RNA.
 *
 * @param value W and nine digits or capital letters
 */
public record Rna(String value) {

    private static final Pattern SHAPE = Pattern.compile("W[0-9A-Z]{9}");
    private static final Pattern WITHOUT_W = Pattern.compile("[0-9][0-9A-Z]{8}");

    /** @throws IllegalArgumentException when {@code value} is not canonical: use {@link #check} for what people type */
    public Rna {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not an RNA number: " + value);
        }
    }

    /** Checks what a person typed; null and blank are refused as empty. */
    public static Checked<Rna> check(String raw) {
        String text = Typed.bare(raw);
        if (text.isEmpty()) {
            return Checked.refused(Refusals.EMPTY);
        }
        if (isValid(text)) {
            return Checked.accepted(new Rna(text));
        }
        return new Checked.Refused<>(refusal(text, raw));
    }

    private static Refusal refusal(String text, String raw) {
        if (Siren.isValid(text)) {
            // one in ten RNA numbers passes for a SIREN once its W is left out, so both cures are told
            return Refusal.of(Refusals.RNA_LOOKS_LIKE_SIREN, Siren.grouped(text), "W" + text);
        }
        if (Siret.isValid(text)) {
            return Refusal.of(Refusals.RNA_LOOKS_LIKE_SIRET, new Siret(text).formatted());
        }
        if (Uai.isValid(text)) {
            return Refusal.of(Refusals.RNA_LOOKS_LIKE_UAI, text);
        }
        if (LocalRegister.check(raw).isAccepted()) {
            return Refusal.of(Refusals.RNA_LOOKS_LIKE_LOCAL_REGISTER, raw.strip());
        }
        if (WITHOUT_W.matcher(text).matches()) {
            return Refusal.of(Refusals.RNA_MISSING_W, text, "W" + text);
        }
        return Refusal.of(Refusals.RNA_FORMAT, text);
    }

    @Override
    public String toString() {
        return value;
    }

    static boolean isValid(String text) {
        return text != null && SHAPE.matcher(text).matches();
    }
}
