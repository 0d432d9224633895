package org.maillage.reference.territory;

import static org.junit.Assert.assertEquals;

import java.util.Optional;
import org.junit.Test;

public class FoldedNameTest {

    @Test
    public void signs_alone_fold_to_nothing() {
        assertEquals("", FoldedName.of(" -’ "));
    }

    @Test
    public void case_accents_hyphens_and_apostrophes_do_not_matter() {
        assertEquals("l hay les roses", FoldedName.of("L’Haÿ-les-Roses"));
        assertEquals("l hay les roses", FoldedName.of("L'HAY LES ROSES"));
        assertEquals("oeting", FoldedName.of("Œting"));
        assertEquals("saint etienne", FoldedName.of("Saint-E\u0301tienne"));
    }

    @Test
    public void saint_may_be_shortened_as_a_whole_word_only() {
        assertEquals("saint etienne", FoldedName.of("St. Étienne"));
        assertEquals("sainte marie aux mines", FoldedName.of("Ste-Marie-aux-Mines"));
        assertEquals("les saintes maries de la mer", FoldedName.of("Les Stes Maries de la Mer"));
        assertEquals("strasbourg", FoldedName.of("Strasbourg"));
        assertEquals("mont est", FoldedName.of("Mont-Est"));
    }

    @Test
    public void the_article_is_cut_off_when_something_follows() {
        assertEquals(Optional.of("havre"), FoldedName.withoutArticle("le havre"));
        assertEquals(Optional.empty(), FoldedName.withoutArticle("lens"));
        assertEquals(Optional.empty(), FoldedName.withoutArticle("le"));
    }
}
