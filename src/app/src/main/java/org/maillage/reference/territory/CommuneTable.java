package org.maillage.reference.territory;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The communes of today, found by code, by name and by postal code. Only the two search keys are held as objects or numbers; everything
 * else is cut out of the {@link SortedTable} when it is asked for.
 */
final class CommuneTable {

    private static final int CODE = 0;
    private static final int NAME = 1;
    private static final int DEPARTEMENT = 2;
    private static final int SIREN = 3;
    private static final int POSTAL_CODES = 4;
    private static final int POPULATION = 5;

    private final SortedTable table = SortedTable.read("communes.tsv");
    private final int[] populations = table.rows().mapToInt(cells -> Integer.parseInt(cells[POPULATION])).toArray();
    private final Names names = names();
    /** The postal code in the upper half, the row in the lower, sorted. */
    private final long[] postalCodes = postalCodes();

    /** Folded names in their order, and the row each belongs to. */
    private record Names(String[] keys, int[] rows) {
    }

    String source() {
        return table.source();
    }

    Optional<Commune> find(String code) {
        int row = table.find(code);
        return row < 0 ? Optional.empty() : Optional.of(commune(row));
    }

    List<Commune> named(String text, int limit) {
        String prefix = FoldedName.of(text);
        if (prefix.isEmpty()) {
            return List.of();
        }
        Comparator<Integer> exactFirst = Comparator.comparing(place -> !names.keys[place].equals(prefix));
        Comparator<Integer> largestFirst = Comparator.comparing(place -> -populations[names.rows[place]]);
        int from = firstAtOrAfter(prefix);
        return IntStream.range(from, names.keys.length)
                .takeWhile(place -> names.keys[place].startsWith(prefix))
                .boxed()
                .sorted(exactFirst.thenComparing(largestFirst))
                .map(place -> names.rows[place])
                .distinct()
                .limit(limit)
                .map(this::commune)
                .toList();
    }

    List<Commune> at(String postalCode) {
        if (!postalCode.matches("\\d{5}")) {
            return List.of();
        }
        long code = Long.parseLong(postalCode);
        int place = Arrays.binarySearch(postalCodes, code << Integer.SIZE);
        return Arrays.stream(postalCodes, place < 0 ? -place - 1 : place, postalCodes.length)
                .takeWhile(entry -> entry >> Integer.SIZE == code)
                .mapToObj(entry -> (int) entry)
                .sorted(Comparator.comparing(row -> -populations[row]))
                .map(this::commune)
                .toList();
    }

    private int firstAtOrAfter(String prefix) {
        int place = Arrays.binarySearch(names.keys, prefix);
        if (place < 0) {
            return -place - 1;
        }
        while (place > 0 && names.keys[place - 1].equals(prefix)) {
            place--;
        }
        return place;
    }

    private Commune commune(int row) {
        String[] cells = table.cells(row);
        return new Commune(cells[CODE], cells[NAME], cells[DEPARTEMENT],
                Optional.of(cells[SIREN]).filter(siren -> !siren.isEmpty()), words(cells[POSTAL_CODES]), populations[row]);
    }

    private Names names() {
        record Key(String name, int row) {
        }
        List<Key> keys = IntStream.range(0, table.size()).boxed()
                .flatMap(row -> {
                    String name = FoldedName.of(table.cells(row)[NAME]);
                    return Stream.concat(Stream.of(name), FoldedName.withoutArticle(name).stream()).map(key -> new Key(key, row));
                })
                .sorted(Comparator.comparing(Key::name))
                .toList();
        return new Names(keys.stream().map(Key::name).toArray(String[]::new), keys.stream().mapToInt(Key::row).toArray());
    }

    private long[] postalCodes() {
        return IntStream.range(0, table.size()).boxed()
                .flatMapToLong(row -> words(table.cells(row)[POSTAL_CODES]).stream()
                        .mapToLong(code -> Long.parseLong(code) << Integer.SIZE | row))
                .sorted()
                .toArray();
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
    }
}
