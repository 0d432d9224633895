package org.maillage.reference.identifier;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class LocalRegisterTest {

    @Test
    public void nothing_is_refused_as_empty() {
        assertEquals("identifier.empty", refusal(" ").code());
    }

    @Test
    public void a_quotation_without_tribunal_volume_or_folio_is_refused() {
        assertEquals("localRegister.format", refusal("vol. 72, folio 116").code());
        assertEquals("localRegister.format", refusal("Tribunal de, vol. 72, folio 116").code());
        assertEquals("localRegister.format", refusal("Strasbourg, folio 116").code());
        assertEquals("localRegister.format", refusal("Strasbourg, vol. 72").code());
        assertEquals("localRegister.format", refusal("Revolution 72 folio 116").code());
    }

    @Test(timeout = 2_000)
    public void a_text_made_to_keep_the_pattern_busy_is_refused_at_once() {
        assertEquals("localRegister.format", refusal("a" + " ".repeat(200_000) + "vol" + " n ".repeat(50_000) + "x").code());
        assertEquals("localRegister.format", refusal("a, vol" + " ".repeat(240) + "x").code());
    }

    @Test
    public void an_rna_number_is_recognised() {
        assertEquals(Refusal.of("localRegister.looksLikeRna", "W751000001"), refusal("w751 000 001"));
    }

    @Test
    public void the_ways_people_quote_the_register_are_all_accepted() {
        for (String written : new String[] {"Strasbourg, vol. 72, folio 116", "Strasbourg vol 72 fol. 116", "Strasbourg – Volume LXXII – Folio n° 116",
            "Tribunal d’instance de Strasbourg, volume 72, folio 116", "TJ Strasbourg vol.72 f° 116",
            "Registre des associations du tribunal judiciaire de Strasbourg, Vol n°072, Fol 116.",
            "inscrite au registre des associations du tribunal de proximité de Strasbourg : volume 72 ; folio 116"}) {
            assertEquals(written, new LocalRegister("Strasbourg", "72", "116"), read(written));
        }
    }

    @Test
    public void a_town_keeps_its_article_and_its_hyphens() {
        assertEquals("La Petite-Pierre", read("TI de La Petite-Pierre, vol. 3, folio 12").tribunal());
        assertEquals("Illkirch-Graffenstaden", read("Tribunal d'instance d’Illkirch-Graffenstaden, vol. 3, folio 12 BIS").tribunal());
    }

    @Test
    public void its_canonical_text_is_read_back() {
        LocalRegister register = read("Tribunal de Metz, volume XLIV, folio 12 BIS");

        assertEquals("Metz, vol. 44, folio 12 bis", register.value());
        assertEquals(register, read(register.value()));
    }

    @Test
    public void it_applies_in_the_three_eastern_departements_only() {
        assertTrue(LocalRegister.appliesIn("57"));
        assertTrue(LocalRegister.appliesIn("67"));
        assertTrue(LocalRegister.appliesIn("68"));
        assertFalse(LocalRegister.appliesIn("54"));
    }

    private static LocalRegister read(String raw) {
        return LocalRegister.check(raw).toOptional().orElseThrow(() -> new AssertionError(raw));
    }

    private static Refusal refusal(String raw) {
        return LocalRegister.check(raw).reason().orElseThrow();
    }
}
