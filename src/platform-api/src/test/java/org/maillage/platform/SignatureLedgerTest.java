package org.maillage.platform;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** Keeps {@code SIGNATURES.md} and the types of this module in step. */
public final class SignatureLedgerTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path LEDGER = Path.of("SIGNATURES.md");

    @Test
    public void no_row_claims_to_be_confirmed_without_an_address() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String[] row : rows()) {
            String address = row[2];
            if (!address.equals("unconfirmed") && !address.startsWith("https://") && !address.matches("github\\.com/[^/ ]+/[^/ :]+: \\S+")) {
                wrong.add(row[0]);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    public void an_address_says_what_it_shows() throws IOException {
        assertEquals(List.of(), rows().stream().filter(row -> !row[2].equals("unconfirmed") && row[3].isEmpty())
                .map(row -> row[0]).collect(Collectors.toList()));
    }

    @Test
    public void every_row_has_its_type_and_every_type_its_row() throws IOException {
        assertEquals(types(), new TreeSet<>(rowsByType().keySet()));
    }

    @Test
    public void no_type_has_two_rows() throws IOException {
        assertEquals(rows().size(), rowsByType().size());
    }

    @Test
    public void a_row_says_of_its_type_what_it_is() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (String[] row : rows()) {
            if (!row[1].equals(kind(Class.forName(row[0], false, getClass().getClassLoader())))) {
                wrong.add(row[0] + " is not: " + row[1]);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    public void the_count_at_the_top_is_true() throws IOException {
        long confirmed = rows().stream().filter(row -> !row[2].equals("unconfirmed")).count();
        String count = confirmed + " of " + rows().size() + " types have an address.";
        assertTrue(count, Files.readAllLines(LEDGER).contains(count));
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "annotation";
        }
        return type.isInterface() ? "interface" : type.isEnum() ? "enum" : "class with body";
    }

    private static Set<String> types() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> SOURCES.relativize(file).toString().replace(".java", "").replaceAll("[/\\\\]", "."))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Map<String, String[]> rowsByType() throws IOException {
        Map<String, String[]> byType = new TreeMap<>();
        rows().forEach(row -> byType.put(row[0], row));
        return byType;
    }

    /** Cells of each row: type, kind, address, what it shows. */
    private static List<String[]> rows() throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(LEDGER)) {
            if (line.startsWith("| com.")) {
                String[] cells = line.substring(1, line.lastIndexOf('|')).split("\\|", -1);
                assertEquals(line, 4, cells.length);
                rows.add(Stream.of(cells).map(String::trim).toArray(String[]::new));
            }
        }
        return rows;
    }
}
