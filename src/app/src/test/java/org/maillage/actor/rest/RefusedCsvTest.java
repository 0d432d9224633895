package org.maillage.actor.rest;

import static org.junit.Assert.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.Test;
import org.maillage.actor.exchange.ImportReport;
import org.maillage.actor.exchange.ImportReport.CellProblem;
import org.maillage.fixtures.TestTexts;
import org.maillage.host.Problem;

public final class RefusedCsvTest {

    @Test
    public void a_cell_that_a_spreadsheet_would_run_is_kept_from_it() throws IOException {
        ImportReport report = new ImportReport(List.of("Nom", "=SIREN"), List.of(new ImportReport.Row(7, List.of("=cmd|'/c calc'!A1"),
                List.of(new CellProblem("Nom", "", Problem.of("name", "field.required"))))));
        assertEquals("\uFEFFNom;'=SIREN;Line;Reasons\r\n'=cmd|'/c calc'!A1;;7;Nom – This field is missing. Fill it in.\r\n", written(report));
    }

    @Test
    public void a_row_that_has_several_problems_tells_all_of_them_in_one_cell() throws IOException {
        ImportReport report = new ImportReport(List.of("Nom"), List.of(new ImportReport.Row(2, List.of("a;b \"c\""), List.of(
                new CellProblem("Nom", "", Problem.of("name", "field.required")),
                new CellProblem("", "", Problem.of("", "import.repeated", "1"))))));
        assertEquals("\uFEFFNom;Line;Reasons\r\n\"a;b \"\"c\"\"\";2;\"Nom – This field is missing. Fill it in.\n"
                + "This row means the same actor as line 1. Keep one of them.\"\r\n", written(report));
    }

    private static String written(ImportReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RefusedCsv(TestTexts.ENGLISH).write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
