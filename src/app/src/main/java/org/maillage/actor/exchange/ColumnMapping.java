package org.maillage.actor.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maillage.actor.ActorField;
import org.maillage.host.Problem;

/** Which column of a table is which field: proposed from the header, and checked when a person has decided. */
final class ColumnMapping {

    private static final Set<ActorField> IDENTIFYING =
            EnumSet.of(ActorField.NAME, ActorField.SIREN, ActorField.SIRET, ActorField.RNA, ActorField.UAI);

    private ColumnMapping() {}

    /** Returns every column with the field its header seems to mean; of two columns that mean the same the first has it. */
    static List<ImportDraft.Column> proposal(List<String> header, ColumnNames names) {
        List<ImportDraft.Column> columns = new ArrayList<>();
        Set<ActorField> taken = EnumSet.noneOf(ActorField.class);
        for (int i = 0; i < header.size(); i++) {
            columns.add(new ImportDraft.Column(i, header.get(i), names.field(header.get(i)).filter(taken::add)));
        }
        return columns;
    }

    /** Returns what stands against importing these columns; empty if nothing does. */
    static List<Problem> problems(List<String> header, Map<Integer, ActorField> columns) {
        List<Problem> problems = new ArrayList<>();
        Set<ActorField> seen = EnumSet.noneOf(ActorField.class);
        columns.forEach((index, field) -> {
            if (index < 0 || index >= header.size()) {
                problems.add(Problem.of("columns", "import.noSuchColumn", String.valueOf(index + 1)));
            } else if (!seen.add(field)) {
                problems.add(Problem.of("columns", "import.fieldTwice", field.fieldName()));
            }
        });
        if (seen.stream().noneMatch(IDENTIFYING::contains) && header.stream().noneMatch(ColumnNames::isKey)) {
            problems.add(Problem.of("columns", "import.nothingToTellActors"));
        }
        return problems;
    }
}
