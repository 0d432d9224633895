package org.maillage.actor.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.maillage.actor.ActorField;
import org.maillage.actor.ActorProfile;
import org.maillage.actor.exchange.ImportReport.CellProblem;
import org.maillage.host.Problem;

/**
 * Rows of one file that are about the same actor: the first is taken, later ones are refused, since which of them is right
 * only a person knows. Found before the run starts, from the file alone, so that a resumed run sees the same. The measure
 * is {@link RowMatcher}'s: a row is a repetition where the actor made from an earlier one would be taken for its own.
 */
final class Repetitions {

    /** Rows of one name that are compared one by one; a file of thousands would take too long, and has other numbers to tell. */
    private static final int NAMESAKES = 200;

    private final Map<Integer, Integer> firstLineOf = new HashMap<>();

    Repetitions(CsvTable table, RowReader reader, RowMatcher matcher) {
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, List<Namesake>> names = new HashMap<>();
        for (CsvTable.Row row : table.rows()) {
            if (!reader.problems(row).isEmpty()) {
                continue;
            }
            String key = reader.key(row);
            ActorProfile identity = matcher.identity(reader.profile(row));
            List<String> strong = strong(key, identity).toList();
            List<Namesake> namesakes = names.computeIfAbsent(identity.name(), name -> new ArrayList<>());
            OptionalInt first = strong.stream().filter(numbers::containsKey).mapToInt(numbers::get).min();
            if (first.isEmpty() && key.isEmpty() && !identity.name().isEmpty()) {
                first = namesakes.stream()
                        .filter(earlier -> RowMatcher.agree(earlier.identity(), identity))
                        .mapToInt(Namesake::line)
                        .findFirst();
            }
            if (first.isPresent()) {
                firstLineOf.put(row.line(), first.getAsInt());
                continue;
            }
            strong.forEach(number -> numbers.putIfAbsent(number, row.line()));
            if (namesakes.size() < NAMESAKES) {
                namesakes.add(new Namesake(row.line(), identity));
            }
        }
    }

    /** Returns why a row is refused if an earlier one is about the same actor. */
    List<CellProblem> problems(CsvTable.Row row) {
        return Optional.ofNullable(firstLineOf.get(row.line()))
                .map(first -> new CellProblem("", "", Problem.of("", "import.repeated", String.valueOf(first))))
                .map(List::of)
                .orElse(List.of());
    }

    /** Its key and its numbers; a SIREN only where no SIRET says which establishment is meant. */
    private static Stream<String> strong(String key, ActorProfile identity) {
        ActorField unit = identity.value(ActorField.SIRET).isPresent() ? ActorField.SIRET : ActorField.SIREN;
        Stream<String> numbers = Stream.of(unit, ActorField.RNA, ActorField.UAI)
                .filter(field -> identity.value(field).isPresent())
                .map(field -> field.fieldName() + ":" + identity.text(field));
        return key.isEmpty() ? numbers : Stream.concat(Stream.of("key:" + key), numbers);
    }

    /** An earlier row of the same name. */
    private record Namesake(int line, ActorProfile identity) {}
}
