package org.maillage.reference;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class PackagedTableTest {

    @Test
    public void a_missing_table_is_named() {
        UncheckedIOException missing = assertThrows(UncheckedIOException.class, () -> table("nowhere.tsv"));

        assertEquals("org.maillage.reference/nowhere.tsv", missing.getCause().getMessage());
    }

    @Test
    public void a_row_with_a_cell_too_few_stops_the_reading() {
        assertThrows(IllegalStateException.class, () -> table("ragged.tsv"));
    }

    @Test
    public void an_empty_cell_is_no_text() {
        PackagedTable.Row row = table("sound.tsv").rows().get(1);

        assertEquals(Optional.empty(), row.optional("fr"));
        assertThrows(IllegalStateException.class, () -> row.text("fr"));
        assertEquals(List.of(), row.list("fr"));
    }

    @Test
    public void cells_are_asked_for_by_column_and_remarks_by_name() {
        PackagedTable table = table("sound.tsv");

        assertEquals("été", table.rows().get(0).text("fr"));
        assertEquals(List.of("1", "2"), table.rows().get(1).list("numbers"));
        assertEquals("1.0: first", table.remark("version"));
        assertThrows(IllegalStateException.class, () -> table.remark("source"));
    }

    private static PackagedTable table(String name) {
        return PackagedTable.read(PackagedTableTest.class, name);
    }
}
