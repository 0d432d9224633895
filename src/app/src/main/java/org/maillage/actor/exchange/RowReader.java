package org.maillage.actor.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.maillage.actor.ActorField;
import org.maillage.actor.ActorKey;
import org.maillage.actor.ActorProfile;
import org.maillage.actor.exchange.ImportReport.CellProblem;
import org.maillage.host.Problem;

/** Reads rows of one table as profiles, by its column mapping; and names columns when something is wrong with them. */
final class RowReader {

    private static final int LONGEST_SHOWN = 60;

    private final CsvTable table;
    private final Map<Integer, ActorField> columns;
    private final ColumnNames names;
    private final OptionalInt keyColumn;

    RowReader(CsvTable table, Map<Integer, ActorField> columns, ColumnNames names) {
        this.table = table;
        this.columns = columns;
        this.names = names;
        this.keyColumn = IntStream.range(0, table.header().size())
                .filter(i -> !columns.containsKey(i) && ColumnNames.isKey(table.header().get(i)))
                .findFirst();
    }

    /** Returns what a row says; cells that are empty say nothing. */
    ActorProfile profile(CsvTable.Row row) {
        Map<ActorField, List<String>> values = new EnumMap<>(ActorField.class);
        columns.forEach((index, field) -> values.put(field, values(field, row.cells().get(index))));
        return ActorProfile.of(values);
    }

    /** Returns the key a row names, {@code ""} if it names none. */
    String key(CsvTable.Row row) {
        return keyColumn.isPresent() ? row.cells().get(keyColumn.getAsInt()).strip() : "";
    }

    /** Returns what makes the row itself unreadable. */
    List<CellProblem> problems(CsvTable.Row row) {
        int expected = table.header().size();
        if (row.cells().size() != expected) {
            Problem problem = Problem.of(
                    "", "import.cellCount", String.valueOf(row.cells().size()), String.valueOf(expected));
            return List.of(new CellProblem("", "", problem));
        }
        if (!key(row).isEmpty() && ActorKey.parse(key(row)).isEmpty()) {
            return List.of(new CellProblem(
                    table.header().get(keyColumn.getAsInt()), key(row), Problem.of("key", "key.format", Clipped.to(LONGEST_SHOWN, key(row)))));
        }
        return List.of();
    }

    /** Returns problems of fields as problems of the cells they were read from. */
    List<CellProblem> inCells(CsvTable.Row row, List<Problem> problems) {
        List<CellProblem> inCells = new ArrayList<>();
        for (Problem problem : problems) {
            Optional<Integer> column = columns.entrySet().stream()
                    .filter(entry -> entry.getValue().fieldName().equals(problem.field()))
                    .map(Map.Entry::getKey)
                    .findFirst();
            inCells.add(new CellProblem(
                    column.map(table.header()::get).orElse(problem.field()),
                    column.map(row.cells()::get).orElse(""),
                    problem));
        }
        return inCells;
    }

    private List<String> values(ActorField field, String cell) {
        return switch (field.shape()) {
            case CODES -> CellCodec.readCodes(cell);
            case CODE -> CellCodec.read(cell, false).stream().map(text -> names.code(field, text.strip())).toList();
            default -> CellCodec.read(cell, field.isMultiple());
        };
    }
}
