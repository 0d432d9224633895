package org.maillage.reference.identifier;

import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;

/** The check digit of SIREN and SIRET (ISO/IEC 7812-1, named for the same purpose by INSEE), computed by Commons Validator. */
final class Luhn {

    private Luhn() {
    }

    static boolean holds(String digits) {
        // the library refuses a number whose weights sum to zero, and so do we: 000000000 identifies nobody
        return LuhnCheckDigit.LUHN_CHECK_DIGIT.isValid(digits);
    }
}
