package org.maillage.reference.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Tells which numbers are one slip away from a mistyped one. The two commonest slips of a hand are a wrong digit and two neighbours
 * swapped. What is found is shown as "if …, it would be …" and never taken over by itself; where many numbers are that near, none is
 * shown, because a long list helps nobody.
 */
final class Corrections {

    /** More guesses than this are noise. */
    static final int MOST = 3;

    private Corrections() {
    }

    /** Numbers that {@code valid} accepts after two neighbours are swapped back; none when there are more than {@value #MOST}. */
    static List<String> bySwap(String digits, Predicate<String> valid) {
        return few(swaps(digits).stream().filter(valid));
    }

    /** Numbers that {@code valid} accepts after either slip is undone; none when there are more than {@value #MOST}. */
    static List<String> bySwapOrWrongDigit(String digits, Predicate<String> valid) {
        return few(Stream.concat(swaps(digits).stream(), substitutions(digits).stream()).filter(valid));
    }

    private static List<String> few(Stream<String> found) {
        List<String> distinct = found.distinct().limit(MOST + 1L).toList();
        return distinct.size() > MOST ? List.of() : distinct;
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
