package org.maillage.reference.identifier;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a person typed or a spreadsheet held, brought to bare capital letters and digits. People group digits with spaces
 * (ordinary, non-breaking, narrow), dots or hyphens, write the name of the number before it, and word processors replace
 * characters by wide or invisible ones: none of that changes which number is meant.
 */
final class Typed {

    private static final Pattern IGNORED = Pattern.compile("[\\s\\h\\v.\\p{Pd}\\p{Cf}]+");
    private static final Pattern NAME = Pattern.compile("^(N[°O])?(SIREN|SIRET|RNA|WALDEC|UAI|RNE)(N[°O])?:?");

    private Typed() {
    }

    /** The letters and digits of {@code raw}, or an empty text; null counts as empty. */
    static String bare(String raw) {
        if (raw == null) {
            return "";
        }
        String composed = Normalizer.normalize(raw, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return NAME.matcher(IGNORED.matcher(composed).replaceAll("")).replaceFirst("");
    }

    static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
