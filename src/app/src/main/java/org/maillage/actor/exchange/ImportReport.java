package org.maillage.actor.exchange;

import java.util.List;
import org.maillage.host.Problem;

/**
 * What a run refused, and why.
 *
 * @param header the cells of the file's first row
 * @param refused the refused rows, in the file's order
 */
public record ImportReport(List<String> header, List<Row> refused) {

    public ImportReport {
        header = List.copyOf(header);
        refused = List.copyOf(refused);
    }

    /**
     * A refused row, whole, so that it can be mended and imported again.
     *
     * @param line number of the file's line where the row starts, the header being 1
     * @param cells as in the file
     * @param problems at least one
     */
    public record Row(int line, List<String> cells, List<CellProblem> problems) {

        public Row {
            cells = List.copyOf(cells);
            problems = List.copyOf(problems);
        }
    }

    /**
     * What is wrong in one cell.
     *
     * @param column header of the column, {@code ""} if the whole row is meant
     * @param value what stands there
     * @param problem why it was refused; its texts hold the cure
     */
    public record CellProblem(String column, String value, Problem problem) {}
}
