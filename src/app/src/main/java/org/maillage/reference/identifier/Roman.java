package org.maillage.reference.identifier;

import java.util.Locale;

/** Roman figures, in which older volumes of the tribunals' registers are numbered. */
final class Roman {

    private static final String FIGURES = "IVXLC";
    private static final int[] VALUES = {1, 5, 10, 50, 100};

    private Roman() {
    }

    /** {@code number} in Arabic figures without leading zeros, whichever way it was written. */
    static String toArabic(String number) {
        if (Typed.isDigits(number)) {
            return number.replaceFirst("^0+(?=\\d)", "");
        }
        String roman = number.toUpperCase(Locale.ROOT);
        int sum = 0;
        for (int i = 0; i < roman.length(); i++) {
            int value = valueAt(roman, i);
            sum += i + 1 < roman.length() && value < valueAt(roman, i + 1) ? -value : value;
        }
        return String.valueOf(sum);
    }

    private static int valueAt(String roman, int index) {
        return VALUES[FIGURES.indexOf(roman.charAt(index))];
    }
}
