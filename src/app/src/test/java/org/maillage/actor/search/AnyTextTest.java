package org.maillage.actor.search;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.List;
import java.util.Random;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.maillage.actor.ActorField;
import org.maillage.actor.ActorQuery;

/** Whatever is stored and whatever is asked: there is an answer. */
@RunWith(JUnitQuickcheck.class)
public final class AnyTextTest {

    private static final List<String> PIECES = List.of("eau", " ", "’", "'", "l'", "É", "\u0301", "O.N.G.", "356 000", "\uD83D\uDCA7",
            "\uD83D", "\u0000", "\u202E", "*", "~2", "\"", "(", " AND ", "-", "\\", "W67", "x".repeat(300), "عرب", "中文", "ß", "ﬁ", "İ");

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private SearchBench bench;

    @Before
    public void open() {
        bench = SearchBench.open(folder.getRoot().toPath());
        bench.add("Eau vive");
    }

    @After
    public void close() {
        bench.close();
    }

    @Property(trials = 60)
    public void any_string_is_answered(String text) {
        answers(text);
    }

    @Property(trials = 60)
    public void any_mixture_of_awkward_pieces_is_answered(long seed) {
        StringBuilder text = new StringBuilder();
        new Random(seed).ints(1 + Math.floorMod(seed, 12), 0, PIECES.size()).forEach(i -> text.append(PIECES.get(i)));
        answers(text.toString());
    }

    /** Also as a stored name, which then is found by itself wherever it has a word. */
    private void answers(String text) {
        if (!text.isBlank()) {
            String key = bench.add(SearchBench.profile(text).with(ActorField.DESCRIPTION, text).with(ActorField.ACRONYM, text));
            long found = bench.search.search(ActorQuery.text(text)).total();
            assertTrue(text, found >= 1);
            bench.actors.remove(key);
        }
        TypedText typed = TypedText.of(text);
        assertEquals(typed.terms().isEmpty(), FrenchText.WORDS.of(text).isEmpty());
        assertEquals(FrenchText.WORDS.of(text).size(), FrenchText.STEMS.of(text).size());
    }
}
