package org.maillage.reference;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A small table packed with the app: UTF-8, columns separated by tabs, the first line that is not a remark names the columns. Lines that
 * begin with {@code #} are remarks; those of the form {@code # name: text} can be asked for. No quoting: a cell holds neither tab nor
 * line break, and a mistake in a file is a mistake in the build, so it is reported as an error at once.
 */
public final class PackagedTable {

    private final Map<String, String> remarks = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();

    private PackagedTable() {
    }

    /**
     * Reads the table {@code name} that lies beside {@code neighbour} in the class path.
     *
     * @throws UncheckedIOException when it is missing or cannot be read
     * @throws IllegalStateException when a row has another number of cells than the head
     */
    public static PackagedTable read(Class<?> neighbour, String name) {
        try (InputStream in = neighbour.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(neighbour.getPackageName() + "/" + name);
            }
            PackagedTable table = new PackagedTable();
            table.fill(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), name);
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(BufferedReader lines, String name) throws IOException {
        List<String> columns = null;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("#")) {
                remember(line.substring(1).strip());
            } else if (!line.isBlank()) {
                List<String> cells = List.of(line.split("\t", -1));
                if (columns == null) {
                    columns = cells;
                } else {
                    rows.add(row(columns, cells, name));
                }
            }
        }
    }

    private void remember(String remark) {
        int colon = remark.indexOf(": ");
        if (colon > 0) {
            remarks.putIfAbsent(remark.substring(0, colon), remark.substring(colon + 2).strip());
        }
    }

    private static Row row(List<String> columns, List<String> cells, String name) {
        if (cells.size() != columns.size()) {
            throw new IllegalStateException(name + ": " + columns.size() + " columns, but " + cells.size() + " cells in " + cells);
        }
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            named.put(columns.get(i), cells.get(i).strip());
        }
        return new Row(named);
    }

    /** The rows in the order of the file. */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** @throws IllegalStateException when the head of the file does not have that remark */
    public String remark(String name) {
        return Optional.ofNullable(remarks.get(name)).orElseThrow(() -> new IllegalStateException("The table lacks the remark " + name));
    }

    /** One row; its cells are asked for by the name of their column. */
    public static final class Row {

        private final Map<String, String> cells;

        private Row(Map<String, String> cells) {
            this.cells = cells;
        }

        /** @throws IllegalStateException when there is no such column or the cell is empty */
        public String text(String column) {
            return optional(column).orElseThrow(() -> new IllegalStateException("No " + column + " in " + cells));
        }

        /** The cell, or empty when nothing is in it or there is no such column. */
        public Optional<String> optional(String column) {
            return Optional.ofNullable(cells.get(column)).filter(cell -> !cell.isEmpty());
        }

        /** The parts of a cell, separated by spaces; none when it is empty. */
        public List<String> list(String column) {
            return list(column, " ");
        }

        /** The parts of a cell, separated by the regular expression {@code separator}; none when it is empty. */
        public List<String> list(String column, String separator) {
            return optional(column).map(cell -> List.of(cell.split(separator))).orElseGet(List::of);
        }
    }
}
