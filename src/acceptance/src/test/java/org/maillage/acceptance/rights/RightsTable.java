package org.maillage.acceptance.rights;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code rights.txt}. */
final class RightsTable {

    /** The people asked, in the order of the columns. */
    static final List<String> PEOPLE = List.of("anonymous", "jean", "lucie", "omar", "claire", "nadia", "admin");

    private static final Pattern ROW = Pattern.compile("(REST|PAGE|MACRO)\\s+(.+?)(?:\\s+\\[(.+)])?((?:\\s+(?:[0-9]{3}|login|shown|hidden)){7})\\s*");

    private RightsTable() {}

    static List<Right> read() {
        try (InputStream file = RightsTable.class.getResourceAsStream("/rights.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(RightsTable::row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Right row(String line) {
        Matcher row = ROW.matcher(line);
        if (!row.matches()) {
            throw new IllegalStateException("not a row of the table: " + line);
        }
        List<String> cells = new ArrayList<>(List.of(row.group(4).strip().split("\\s+")));
        Map<String, String> outcomes = new LinkedHashMap<>();
        PEOPLE.forEach(person -> outcomes.put(person, cells.remove(0)));
        return new Right(row.group(1) + " " + row.group(2), row.group(3) == null ? "" : row.group(3), outcomes);
    }
}
