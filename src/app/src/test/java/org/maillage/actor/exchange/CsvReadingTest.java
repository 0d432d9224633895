package org.maillage.actor.exchange;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.Test;
import org.maillage.host.InvalidInputException;
import org.maillage.host.Problem;

public class CsvReadingTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String TEXT = "nom;type\nÉlan d’été œuvre;association\n";

    @Test
    public void a_spreadsheets_own_file_is_refused_and_not_read_as_windows_1252() throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(workbook)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
        }
        byte[] oldWorkbook = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertRefused(Problem.of("file", "import.binary"), workbook.toByteArray());
        assertRefused(Problem.of("file", "import.binary"), oldWorkbook);
        assertRefused(Problem.of("file", "import.binary"), new byte[4_000]);
    }

    @Test
    public void utf_16_without_a_mark_is_taken_for_binary_instead_of_for_nonsense() {
        assertRefused(Problem.of("file", "import.binary"), TEXT.getBytes(StandardCharsets.UTF_16LE));
    }

    @Test
    public void utf_8_is_known_with_and_without_its_mark() {
        assertRead(StandardCharsets.UTF_8, TEXT.getBytes(StandardCharsets.UTF_8));
        assertRead(StandardCharsets.UTF_8, ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    public void utf_16_is_known_by_its_mark_in_both_byte_orders() {
        assertRead(StandardCharsets.UTF_16LE, ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE));
        assertRead(StandardCharsets.UTF_16BE, ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE));
    }

    @Test
    public void what_is_no_utf_8_is_windows_1252() {
        assertRead(WINDOWS, TEXT.getBytes(WINDOWS));
    }

    @Test
    public void bytes_that_mean_nothing_in_windows_1252_are_refused_with_its_name() {
        assertRefused(Problem.of("file", "import.encoding", "windows-1252"),
                new byte[] {'n', 'o', 'm', '\n', (byte) 0x81, (byte) 0xE9});
    }

    @Test
    public void half_a_character_at_the_end_of_utf_16_is_refused() {
        assertRefused(Problem.of("file", "import.encoding", "UTF-16LE"), new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b'});
    }

    @Test
    public void every_usual_separator_is_recognised_and_one_inside_quotes_does_not_count() {
        assertEquals(';', separator("a;b;c\n"));
        assertEquals(',', separator("a,b,c\n"));
        assertEquals('\t', separator("a\tb\n"));
        assertEquals(',', separator("\"a;b;c\",d,\"e;f\"\n"));
        assertEquals(',', separator("\"nom\nde;la;structure\",type\n"));
    }

    @Test
    public void empty_lines_before_the_header_hide_neither_it_nor_the_separator() {
        CsvTable table = read("\n \n\nnom,type\nLianes,association\n");
        assertEquals(List.of("nom", "type"), table.header());
        assertEquals(5, table.rows().get(0).line());
    }

    @Test
    public void a_quote_that_is_never_closed_is_refused_with_the_line_it_stands_on() {
        assertRefused(Problem.of("file", "import.quotes", "3"), "nom;type\nA;b\n\"C;d\nE;f\n");
        assertRefused(Problem.of("file", "import.quotes", "4"), "nom;type\n\"A\nsuite\";b\n\"C;d\nE;f\n");
        assertRefused(Problem.of("file", "import.quotes", "2"), "nom;type\n\"A\" suite;b\n");
        assertRefused(Problem.of("file", "import.quotes", "1"), "\"nom;type\nA;b");
    }

    @Test
    public void line_breaks_in_cells_count_as_lines_whatever_ends_them() {
        for (String end : new String[] {"\n", "\r\n", "\r"}) {
            CsvTable table = read(String.join(end, "nom;type", "\"A", "B\";c", "", "D;e", ""));
            assertEquals(List.of(2, 5), table.rows().stream().map(CsvTable.Row::line).toList());
            assertEquals("A" + end + "B", table.rows().get(0).cells().get(0));
        }
    }

    @Test
    public void doubled_quotes_and_a_last_line_without_an_end_are_read() {
        CsvTable table = read("nom;type\n\"Dit \"\"Lianes\"\"\"  ;b");
        assertEquals(List.of("Dit \"Lianes\"", "b"), table.rows().get(0).cells());
    }

    @Test
    public void rows_of_odd_length_keep_the_cells_they_have() {
        CsvTable table = read("nom;type\nA\nB;c;d\n");
        assertEquals(List.of(1, 3), table.rows().stream().map(row -> row.cells().size()).toList());
    }

    @Test
    public void lines_with_nothing_but_separators_are_no_rows() {
        assertEquals(1, read("nom;type\n;\nA;b\n ; \n").rows().size());
    }

    @Test
    public void null_bytes_and_64_kilobytes_are_read_as_they_are_for_the_rules_to_judge() {
        String large = "é".repeat(65_536);
        CsvTable table = read("nom;description\nA\0B;" + large + "\n");
        assertEquals(List.of("A\0B", large), table.rows().get(0).cells());
    }

    @Test
    public void emoji_and_right_to_left_text_are_read_as_they_are() {
        CsvTable table = read("nom;type\n😀 שלום \u202Eabc\u202C;association\n");
        assertEquals("😀 שלום \u202Eabc\u202C", table.rows().get(0).cells().get(0));
    }

    @Test
    public void a_file_without_rows_is_refused() {
        assertRefused(Problem.of("file", "import.empty"), "");
        assertRefused(Problem.of("file", "import.empty"), "\uFEFF\n\n ;\n");
        assertRefused(Problem.of("file", "import.headerOnly"), "nom;type\n\n");
    }

    @Test
    public void a_file_of_too_many_rows_is_refused() {
        read("nom\n" + "x\n".repeat(CsvTable.MAX_ROWS));
        assertRefused(Problem.of("file", "import.tooManyRows", "50000"), "nom\n" + "x\n".repeat(CsvTable.MAX_ROWS + 1));
    }

    private static char separator(String text) {
        return CsvDialect.of(text.getBytes(StandardCharsets.UTF_8)).separator();
    }

    private static CsvTable read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static CsvTable read(byte[] file) {
        CsvDialect dialect = CsvDialect.of(file);
        return CsvTable.read(file, dialect.encoding(), dialect.separator());
    }

    private static void assertRead(Charset encoding, byte[] file) {
        CsvTable table = read(file);
        assertEquals(encoding, table.encoding());
        assertEquals(List.of("nom", "type"), table.header());
        assertEquals(List.of("Élan d’été œuvre", "association"), table.rows().get(0).cells());
    }

    private static void assertRefused(Problem expected, String text) {
        assertRefused(expected, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(Problem expected, byte[] file) {
        InvalidInputException refusal = assertThrows(InvalidInputException.class, () -> read(file));
        assertEquals(List.of(expected), refusal.problems());
    }
}
