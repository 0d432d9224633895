package org.maillage.actor.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.maillage.host.InvalidInputException;
import org.maillage.host.Problem;

/**
 * A CSV file as a table (RFC 4180, any usual separator): a header and the rows under it, each with the line it starts on.
 * Lines without any text are no rows.
 *
 * @param encoding how the bytes were read
 * @param separator what stands between cells
 * @param header the first row's cells
 * @param rows the others
 */
record CsvTable(Charset encoding, char separator, List<String> header, List<Row> rows) {

    /** Most rows a file may have. */
    static final int MAX_ROWS = 50_000;

    /**
     * A row under the header.
     *
     * @param line the file's line it starts on, the first being 1
     * @param cells as many as were found
     */
    record Row(int line, List<String> cells) {

        Row {
            cells = List.copyOf(cells);
        }
    }

    CsvTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file.
     *
     * @throws InvalidInputException if it is no table: nothing in it, too many rows, a quote that is never closed
     */
    static CsvTable read(byte[] file, Charset encoding, char separator) {
        String text = CsvDialect.decode(file, encoding);
        List<Row> rows = new ArrayList<>();
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
        int line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord record : parser) {
                List<String> cells = Arrays.asList(record.values());
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(new Row(line, cells));
                }
                if (rows.size() > MAX_ROWS + 1) {
                    throw refused("import.tooManyRows", String.valueOf(MAX_ROWS));
                }
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException | IOException e) {
            throw refused("import.quotes", String.valueOf(line));
        }
        if (rows.isEmpty()) {
            throw refused("import.empty");
        }
        if (rows.size() == 1) {
            throw refused("import.headerOnly");
        }
        return new CsvTable(encoding, separator, rows.get(0).cells(), rows.subList(1, rows.size()));
    }

    private static InvalidInputException refused(String code, String... arguments) {
        return new InvalidInputException(Problem.of("file", code, arguments));
    }
}
