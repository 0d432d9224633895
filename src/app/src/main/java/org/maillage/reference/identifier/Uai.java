package org.maillage.reference.identifier;

import java.util.regex.Pattern;

/**
 * The number of a school or university (unité administrative immatriculée, earlier RNE): seven digits and a key letter.
 * The letter is the number modulo 23 in an alphabet without I, O and Q, which are too close to digits.
 *
 * <p>Source: ministry of education, "annuaire de l’éducation"; algorithm as told by blog.juliendelmas.fr and tried on real numbers.
 *
 * @param value seven digits and a capital letter
 */
public record Uai(String value) {

    private static final String KEYS = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final int DIGITS = 7;
    private static final Pattern NUMBER_ONLY = Pattern.compile("\\d{7}");
    private static final Pattern SHAPE = Pattern.compile("\\d{7}[A-Z]");

    /** @throws IllegalArgumentException when {@code value} is not canonical and valid: use {@link #check} for what people type */
    public Uai {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a UAI: " + value);
        }
    }

    /** Checks what a person typed; null and blank are refused as empty. */
    public static Checked<Uai> check(String raw) {
        String text = Typed.bare(raw);
        if (text.isEmpty()) {
            return Checked.refused(Refusals.EMPTY);
        }
        if (isValid(text)) {
            return Checked.accepted(new Uai(text));
        }
        return new Checked.Refused<>(refusal(text));
    }

    private static Refusal refusal(String text) {
        if (Siren.isValid(text)) {
            return Refusal.of(Refusals.UAI_LOOKS_LIKE_SIREN, Siren.grouped(text));
        }
        if (Siret.isValid(text)) {
            return Refusal.of(Refusals.UAI_LOOKS_LIKE_SIRET, new Siret(text).formatted());
        }
        if (Rna.isValid(text)) {
            return Refusal.of(Refusals.UAI_LOOKS_LIKE_RNA, text);
        }
        if (NUMBER_ONLY.matcher(text).matches()) {
            return Refusal.of(Refusals.UAI_MISSING_LETTER, text, text + key(text));
        }
        if (SHAPE.matcher(text).matches()) {
            String digits = text.substring(0, DIGITS);
            return Refusal.of(Refusals.UAI_LETTER, text, text.substring(DIGITS), String.valueOf(key(digits)));
        }
        return Refusal.of(Refusals.UAI_FORMAT, text);
    }

    @Override
    public String toString() {
        return value;
    }

    static boolean isValid(String text) {
        return text != null && SHAPE.matcher(text).matches() && text.charAt(DIGITS) == key(text.substring(0, DIGITS));
    }

    private static char key(String digits) {
        return KEYS.charAt(Integer.parseInt(digits) % KEYS.length());
    }
}
