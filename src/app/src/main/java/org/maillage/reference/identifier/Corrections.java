package org.maillage.reference.identifier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Guesses which number was meant when one was mistyped. The two commonest slips of a hand are one wrong digit and two
 * neighbours swapped; the guess is only offered when few numbers are that near, because a long list of guesses helps nobody.
 * A nine-digit SIREN has one valid neighbour per digit, so only swaps can be named there; a SIRET has two checksums, which
 * usually single out the wrong digit.
 */
final class Corrections {

    /** More guesses than this are noise. */
    static final int MOST = 2;

    private Corrections() {
    }

    /** At most {@value #MOST} numbers one slip away from {@code digits} that {@code valid} accepts; empty when there are more. */
    static List<String> of(String digits, Predicate<String> valid) {
        Set<String> near = new LinkedHashSet<>();
        swaps(digits).stream().filter(valid).forEach(near::add);
        List<String> swapped = List.copyOf(near);
        substitutions(digits).stream().filter(valid).forEach(near::add);
        if (near.size() <= MOST) {
            return List.copyOf(near);
        }
        return swapped.size() <= MOST ? swapped : List.of();
    }

    private static List<String> swaps(String digits) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i + 1 < digits.length(); i++) {
            StringBuilder changed = new StringBuilder(digits);
            changed.setCharAt(i, digits.charAt(i + 1));
            changed.setCharAt(i + 1, digits.charAt(i));
            found.add(changed.toString());
        }
        return found;
    }

    private static List<String> substitutions(String digits) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < digits.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                StringBuilder changed = new StringBuilder(digits);
                changed.setCharAt(i, digit);
                found.add(changed.toString());
            }
        }
        return found;
    }
}
