package org.maillage.actor.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.maillage.actor.ActorField;
import org.maillage.actor.ActorProfile;
import org.maillage.actor.exchange.ImportReport.CellProblem;
import org.maillage.host.Problem;

/**
 * Rows of one file that are about the same actor: the first is taken, later ones are refused, since which of them is right
 * only a person knows. Found before the run starts, from the file alone, so that a resumed run sees the same.
 */
final class Repetitions {

    private final Map<Integer, Integer> firstLineOf = new HashMap<>();

    Repetitions(CsvTable table, RowReader reader) {
        Map<String, Integer> seen = new HashMap<>();
        for (CsvTable.Row row : table.rows()) {
            if (!reader.problems(row).isEmpty()) {
                continue;
            }
            identities(reader.key(row), reader.profile(row)).forEach(identity -> {
                Integer first = seen.putIfAbsent(identity, row.line());
                if (first != null) {
                    firstLineOf.putIfAbsent(row.line(), first);
                }
            });
        }
    }

    /** Returns why a row is refused if an earlier one is about the same actor. */
    List<CellProblem> problems(CsvTable.Row row) {
        return Optional.ofNullable(firstLineOf.get(row.line()))
                .map(first -> new CellProblem("", "", Problem.of("", "import.repeated", String.valueOf(first))))
                .map(List::of)
                .orElse(List.of());
    }

    /** What tells a row's actor apart: its key and its numbers; without any of them, name, type and seat. */
    private static Stream<String> identities(String key, ActorProfile row) {
        Stream<ActorField> numbers = row.value(ActorField.SIRET).isPresent()
                ? Stream.of(ActorField.SIRET, ActorField.RNA, ActorField.UAI)
                : Stream.of(ActorField.SIREN, ActorField.RNA, ActorField.UAI);
        List<String> strong = Stream.concat(
                        Stream.of(key).filter(text -> !text.isEmpty()).map(text -> "key:" + text),
                        numbers.filter(field -> row.value(field).isPresent())
                                .map(field -> field.fieldName() + ":" + row.text(field).replaceAll("[\\s\\h.-]", "")))
                .toList();
        return strong.isEmpty()
                ? Stream.of(("name:" + row.name().strip() + "|" + row.text(ActorField.TYPE) + "|"
                                + row.text(ActorField.COMMUNE) + "|" + row.text(ActorField.DEPARTEMENT) + "|"
                                + row.text(ActorField.SEAT_COUNTRY))
                        .toLowerCase(Locale.ROOT))
                : strong.stream();
    }
}
