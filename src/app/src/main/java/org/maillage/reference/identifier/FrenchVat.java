package org.maillage.reference.identifier;

import java.util.regex.Pattern;

/**
 * The French VAT number, which contains a SIREN: {@code FR}, a key of two digits, the nine digits. Only recognised, never
 * stored, because people copy it from invoices into the field of the SIREN.
 *
 * <p>Source: the key is (12 + 3 × (SIREN mod 97)) mod 97, Code général des impôts, art. 286 ter; keys with letters are left alone.
 */
final class FrenchVat {

    private static final Pattern SHAPE = Pattern.compile("FR\\d{11}");
    private static final int SIREN_FROM = 4;

    private FrenchVat() {
    }

    static boolean isValid(String text) {
        if (!SHAPE.matcher(text).matches() || !Siren.isValid(text.substring(SIREN_FROM))) {
            return false;
        }
        int key = Integer.parseInt(text.substring(2, SIREN_FROM));
        return key == (12 + 3 * (Integer.parseInt(text.substring(SIREN_FROM)) % 97)) % 97;
    }

    static Siren siren(String valid) {
        return new Siren(valid.substring(SIREN_FROM));
    }
}
