package org.maillage.reference.identifier;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

public class RefusalTextsTest {

    private static final Pattern FRENCH_SIGN_WITHOUT_NARROW_SPACE = Pattern.compile("(?<!\u202F)[;:!?»]|«(?!\u202F)");

    private final Properties english = texts("reference.properties");
    private final Properties french = texts("reference_fr.properties");

    @Test
    public void every_code_has_a_problem_and_a_cure_in_both_languages_and_no_text_is_left_over() {
        Set<String> expected = Refusals.all().stream()
                .flatMap(code -> Stream.of("maillage.problem." + code, "maillage.cure." + code))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(expected, new TreeSet<>(english.stringPropertyNames()));
        assertEquals(expected, new TreeSet<>(french.stringPropertyNames()));
    }

    @Test
    public void no_text_has_a_plain_apostrophe_which_message_formats_swallow() {
        for (Properties texts : new Properties[] {english, french}) {
            texts.forEach((key, text) -> assertFalse(key + ": " + text, text.toString().contains("'")));
        }
    }

    @Test
    public void french_punctuation_is_kept_on_its_line() {
        french.forEach((key, text) -> assertFalse(key + ": " + text, FRENCH_SIGN_WITHOUT_NARROW_SPACE.matcher(text.toString()).find()));
    }

    @Test
    public void real_refusals_fill_every_place_of_their_texts() {
        Stream.of(Siren.check("732829302"), Siren.check("12"), Siren.check("73282932000074"), Siren.check("FR44732829320"),
                        Siret.check("73282932000071"), Siret.check("35600000049838"), Siret.check("11111111111111"), Siret.check("732829300 00074"),
                        Rna.check("751000001"), Rna.check("Metz, vol. 1, folio 2"), Uai.check("0942434A"), Uai.check("0942434"),
                        LocalRegister.check("Metz"))
                .map(checked -> checked.reason().orElseThrow())
                .forEach(refusal -> {
                    assertFilled(refusal, english);
                    assertFilled(refusal, french);
                });
    }

    private static void assertFilled(Refusal refusal, Properties texts) {
        for (String kind : new String[] {"problem", "cure"}) {
            String text = texts.getProperty("maillage." + kind + "." + refusal.code());
            String told = new MessageFormat(text, Locale.FRENCH).format(refusal.arguments().toArray());
            assertTrue(refusal + " → " + told, !told.contains("{") && !told.contains("null"));
        }
    }

    private static Properties texts(String name) {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(RefusalTextsTest.class.getResourceAsStream("/org/maillage/i18n/" + name), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return texts;
    }
}
