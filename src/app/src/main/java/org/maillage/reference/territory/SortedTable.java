package org.maillage.reference.territory;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A packaged table of many rows, kept as the bytes of its file and cut into cells only where one looks: the 34,969 communes take 1.5 MB in
 * this way, and about 12 MB as objects. Rows are sorted by their first cell, which is ASCII, so one is found by halving.
 *
 * <p>The files are written by {@code src/app/src/build/territories.mjs}: remarks ({@code # name: text}), a line of column names, rows.
 */
final class SortedTable {

    private static final String SOURCE = "# source: ";
    private static final String VERSION = "# version: ";

    private final byte[] text;
    /** Where each row begins; a last entry tells where the last row ends. */
    private final int[] starts;
    private final String source;

    private SortedTable(byte[] text) {
        this.text = text;
        int[] lines = IntStream.concat(IntStream.of(0), IntStream.range(0, text.length).filter(i -> text[i] == '\n').map(i -> i + 1)).toArray();
        String first = line(text, lines[0], lines[1]);
        String second = line(text, lines[1], lines[2]);
        if (!first.startsWith(SOURCE) || !second.startsWith(VERSION)) {
            throw new IllegalStateException("The table does not begin with its source and its version: " + first);
        }
        this.source = first.substring(SOURCE.length()) + ", " + second.substring(VERSION.length());
        this.starts = Arrays.copyOfRange(lines, 3, lines.length);
    }

    /** @throws UncheckedIOException when the build did not pack the table */
    static SortedTable read(String name) {
        try (InputStream in = SortedTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name + " (written by src/build/territories.mjs)");
            }
            return new SortedTable(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who publishes the data, and the year they stand for. */
    String source() {
        return source;
    }

    int size() {
        return starts.length - 1;
    }

    String[] cells(int row) {
        return line(text, starts[row], starts[row + 1]).split("\t", -1);
    }

    Stream<String[]> rows() {
        return IntStream.range(0, size()).mapToObj(this::cells);
    }

    /** The number of the row whose first cell is {@code key}, or -1. */
    int find(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Arrays.compareUnsigned(text, starts[middle], endOfKey(middle), wanted, 0, wanted.length);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private int endOfKey(int row) {
        int end = starts[row];
        while (text[end] != '\t') {
            end++;
        }
        return end;
    }

    private static String line(byte[] text, int from, int next) {
        return new String(text, from, next - 1 - from, StandardCharsets.UTF_8);
    }
}
