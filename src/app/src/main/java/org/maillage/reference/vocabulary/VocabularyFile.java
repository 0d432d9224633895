package org.maillage.reference.vocabulary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.maillage.reference.PackagedTable;

/**
 * Reads a vocabulary from its table. Columns: code, fr, en, equivalents (separated by spaces), from, to (ISO dates or nothing).
 * The remarks "version" and "source" at the head of the file are the vocabulary's.
 */
final class VocabularyFile {

    private VocabularyFile() {
    }

    static Vocabulary read(String name) {
        PackagedTable table = PackagedTable.read(VocabularyFile.class, name + ".tsv");
        return new Vocabulary(name, table.remark("version"), table.remark("source"),
                table.rows().stream().map(VocabularyFile::term).toList());
    }

    private static Term term(PackagedTable.Row row) {
        return new Term(row.text("code"), row.text("fr"), row.text("en"), row.list("equivalents"), day(row, "from"), day(row, "to"));
    }

    private static Optional<LocalDate> day(PackagedTable.Row row, String column) {
        return row.optional(column).map(LocalDate::parse);
    }
}
