package org.maillage.actor.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.maillage.actor.exchange.ImportReport;
import org.maillage.host.Texts;

/** The refused rows as a file to mend and import again: the columns as they came, and why each row was refused. */
@Named
final class RefusedCsv {

    /** Tells spreadsheets that the file is UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Texts texts;

    @Inject
    RefusedCsv(Texts texts) {
        this.texts = texts;
    }

    void write(ImportReport report, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.EXCEL.builder().setDelimiter(';').get());
        List<String> header = new ArrayList<>(report.header());
        header.add(texts.get("maillage.import.report.line"));
        header.add(texts.get("maillage.import.report.reasons"));
        printer.printRecord(header.stream().map(RefusedCsv::harmless).toList());
        for (ImportReport.Row row : report.refused()) {
            List<String> cells = new ArrayList<>(row.cells());
            while (cells.size() < report.header().size()) {
                cells.add("");
            }
            cells.add(String.valueOf(row.line()));
            cells.add(reasons(row));
            printer.printRecord(cells.stream().map(RefusedCsv::harmless).toList());
        }
        printer.flush();
    }

    private String reasons(ImportReport.Row row) {
        return row.problems().stream()
                .map(cell -> (cell.column().isEmpty() ? "" : cell.column() + " – ") + texts.problem(cell.problem()) + " " + texts.cure(cell.problem()))
                .collect(Collectors.joining("\n"));
    }

    /** A cell that a spreadsheet would run as a formula is kept from it by an apostrophe (OWASP, "CSV injection"). */
    private static String harmless(String cell) {
        return cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }
}
