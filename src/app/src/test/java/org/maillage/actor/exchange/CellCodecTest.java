package org.maillage.actor.exchange;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assume.assumeFalse;

import com.pholser.junit.quickcheck.From;
import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.maillage.fixtures.CellText;

@RunWith(JUnitQuickcheck.class)
public class CellCodecTest {

    private static final String[] FORMULAS = {
        "=1+1", "+33 1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠SUM(A1)", "=HYPERLINK(\"http://x\")"
    };

    @Test
    public void nothing_that_a_spreadsheet_would_run_is_left_as_it_is() {
        for (String formula : FORMULAS) {
            assertEquals("'" + formula, CellCodec.guard(formula));
            assertEquals(List.of(formula), CellCodec.read(CellCodec.guard(formula), false));
        }
    }

    @Test
    public void an_apostrophe_that_guards_nothing_belongs_to_the_text() {
        for (String text : new String[] {"'", "''", "'t Gooi", "l'eau = la vie", "''Lianes''"}) {
            assertEquals(text, CellCodec.guard(text));
            assertEquals(List.of(text), CellCodec.read(text, false));
        }
    }

    @Test
    public void a_text_that_looks_guarded_already_comes_back_with_its_apostrophe() {
        assertEquals("''=1", CellCodec.guard("'=1"));
        assertEquals(List.of("'=1"), CellCodec.read("''=1", false));
    }

    @Test
    public void several_values_may_stand_each_on_its_line_or_between_bars() {
        assertEquals(List.of("a", "b", "c|d", "e\\f"), CellCodec.read("a | b\nc\\|d| e\\\\f", true));
        assertEquals(List.of("MG", "SN", "BF"), CellCodec.readCodes(" MG; SN |BF;"));
    }

    @Test
    public void a_blank_cell_says_nothing() {
        assertEquals(List.of(), CellCodec.read("", false));
        assertEquals(List.of(), CellCodec.read(" \t ", true));
        assertEquals(List.of(), CellCodec.read("|", true));
        assertEquals(List.of(), CellCodec.readCodes(" ; "));
    }

    @Property(trials = 2_000)
    public void one_value_comes_back_exactly(@From(CellText.class) String text) {
        assumeFalse(text.isBlank());
        assertEquals(List.of(text), CellCodec.read(CellCodec.guard(CellCodec.join(List.of(text), false)), false));
    }

    @Property(trials = 2_000)
    public void several_values_come_back_exactly(List<@From(CellText.class) String> texts) {
        List<String> values = texts.stream().map(text -> text.replace('\n', ' ').strip()).filter(text -> !text.isEmpty()).toList();
        assertEquals(values, CellCodec.read(CellCodec.guard(CellCodec.join(values, true)), true));
    }

    @Property(trials = 1_000)
    public void no_guarded_text_starts_a_formula(@From(CellText.class) String text) {
        String guarded = CellCodec.guard(text);
        assertFalse(!guarded.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(guarded.charAt(0)) >= 0);
    }
}
