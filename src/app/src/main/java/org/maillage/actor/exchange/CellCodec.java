package org.maillage.actor.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How values stand in a cell. Several values are joined by {@code " | "}; a bar or backslash that belongs to a value is
 * preceded by a backslash. People also write each on a line of its own. A cell that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, "CSV
 * Injection"), which reading takes off again: what was written comes back exactly.
 */
final class CellCodec {

    private static final String SEPARATOR = " | ";
    private static final Pattern CODE_SEPARATORS = Pattern.compile("[|;]");

    /** With their full-width forms, which some spreadsheets take for the same. */
    private static final String FORMULA_SIGNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private CellCodec() {}

    /** Returns the values as one text, not yet guarded. */
    static String join(List<String> values, boolean multiple) {
        return multiple
                ? values.stream().map(CellCodec::escape).collect(Collectors.joining(SEPARATOR))
                : String.join("", values);
    }

    /** Returns a text that no spreadsheet takes for a formula. */
    static String guard(String text) {
        return startsFormula(text, 0) || isGuarded(text) ? "'" + text : text;
    }

    /** Returns the values a cell holds; none for a blank one. */
    static List<String> read(String cell, boolean multiple) {
        String text = isGuarded(cell) ? cell.substring(1) : cell;
        if (text.isBlank()) {
            return List.of();
        }
        return multiple ? split(text) : List.of(text);
    }

    /** Returns the codes or labels a cell holds, where people also write semicolons between them. */
    static List<String> readCodes(String cell) {
        return CODE_SEPARATORS.splitAsStream(cell).map(String::strip).filter(code -> !code.isEmpty()).toList();
    }

    private static boolean startsFormula(String text, int position) {
        return text.length() > position && FORMULA_SIGNS.indexOf(text.charAt(position)) >= 0;
    }

    /** An apostrophe before a formula sign, or before another such apostrophe, is a guard. */
    private static boolean isGuarded(String text) {
        int apostrophes = 0;
        while (apostrophes < text.length() && text.charAt(apostrophes) == '\'') {
            apostrophes++;
        }
        return apostrophes > 0 && startsFormula(text, apostrophes);
    }

    private static String escape(String value) {
        return value.replace("\\", "\\\\").replace("|", "\\|");
    }

    private static List<String> split(String text) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && "\\|".indexOf(text.charAt(i + 1)) >= 0) {
                value.append(text.charAt(++i));
            } else if (c == '|' || c == '\n') {
                values.add(value.toString().strip());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        values.add(value.toString().strip());
        values.removeIf(String::isEmpty);
        return values;
    }
}
