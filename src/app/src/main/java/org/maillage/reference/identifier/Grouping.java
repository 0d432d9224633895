package org.maillage.reference.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** How numbers are printed: digits in groups that do not break over lines, several numbers after each other. */
final class Grouping {

    /** U+202F, so that a number stays on one line and reads as one. */
    private static final String NARROW_NO_BREAK_SPACE = "\u202F";

    private Grouping() {
    }

    /** Cuts {@code digits} into groups of the given sizes; a remainder forms a last group. */
    static String of(String digits, int... sizes) {
        List<String> groups = new ArrayList<>();
        int from = 0;
        for (int size : sizes) {
            int to = Math.min(from + size, digits.length());
            groups.add(digits.substring(from, to));
            from = to;
        }
        groups.add(digits.substring(from));
        return groups.stream().filter(group -> !group.isEmpty()).collect(Collectors.joining(NARROW_NO_BREAK_SPACE));
    }

    static String list(List<String> numbers, UnaryOperator<String> print) {
        return numbers.stream().map(print).collect(Collectors.joining(", "));
    }
}
