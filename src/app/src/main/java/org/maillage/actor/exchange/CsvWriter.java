package org.maillage.actor.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes CSV as French spreadsheets open it without asking: UTF-8 with a byte order mark, semicolons, RFC 4180 quotes. No
 * cell runs as a formula ({@link CellCodec#guard}).
 */
final class CsvWriter {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setDelimiter(';').get();

    private final CSVPrinter printer;

    CsvWriter(OutputStream out, String... header) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        printer = new CSVPrinter(writer, FORMAT);
        row(header);
    }

    /** @throws UncheckedIOException if the stream takes no more */
    void row(String... cells) {
        try {
            printer.printRecord((Object[]) Arrays.stream(cells).map(CellCodec::guard).toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void flush() throws IOException {
        printer.flush();
    }
}
