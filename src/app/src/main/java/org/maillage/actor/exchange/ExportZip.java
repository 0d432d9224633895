package org.maillage.actor.exchange;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip of CSV tables, written one after the other, with a manifest that lists them. */
final class ExportZip {

    private final ZipOutputStream zip;
    private final List<String> listed = new ArrayList<>();

    ExportZip(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** Starts a table; it must be closed before the next one is started. */
    Table table(String name, String... header) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        return new Table(name, new CsvWriter(new Unclosed(zip), header));
    }

    /** Writes the manifest and ends the zip; the stream under it stays open. */
    void finish(Instant exportedAt) throws IOException {
        zip.putNextEntry(new ZipEntry("manifest.json"));
        String manifest = """
                {
                  "format": "maillage-export-1",
                  "exportedAt": "%s",
                  "encoding": "UTF-8",
                  "separator": ";",
                  "files": [
                %s
                  ]
                }
                """.formatted(exportedAt, String.join(",\n", listed));
        zip.write(manifest.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }

    /** One table of the zip. */
    final class Table implements AutoCloseable {

        private final String name;
        private final CsvWriter csv;
        private int rows;

        private Table(String name, CsvWriter csv) {
            this.name = name;
            this.csv = csv;
        }

        void row(String... cells) {
            csv.row(cells);
            rows++;
        }

        @Override
        public void close() throws IOException {
            csv.flush();
            zip.closeEntry();
            listed.add("    { \"file\": \"" + name + "\", \"rows\": " + rows + " }");
        }
    }

    /** The zip goes on after one of its tables is closed. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
