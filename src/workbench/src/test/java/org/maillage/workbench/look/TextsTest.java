package org.maillage.workbench.look;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.Test;

/** The workbench's own texts: complete in both languages, and typeset as French is. */
public class TextsTest {

    private static final List<String> BUNDLES = List.of("org.maillage.workbench.look.texts",
            "org.maillage.workbench.web.admin.texts", "org.maillage.workbench.web.jira.texts");
    /** A space that is not narrow before a double sign, a plain apostrophe, or quotation marks without narrow spaces. */
    private static final Pattern ILL_SET = Pattern.compile("[ \\u00a0][;:!?»]|'|«[^\\u202f]");

    @Test
    public void french_has_every_text_that_english_has_and_no_other() throws IOException {
        for (String bundle : BUNDLES) {
            assertEquals(new TreeSet<>(file(bundle).stringPropertyNames()), new TreeSet<>(file(bundle + "_fr").stringPropertyNames()));
        }
    }

    @Test
    public void french_texts_are_typeset_as_french_is() throws IOException {
        for (String bundle : BUNDLES) {
            file(bundle + "_fr").forEach((key, text) -> assertFalse(key + "=" + text, ILL_SET.matcher(text.toString()).find()));
        }
    }

    @Test
    public void a_missing_text_shows_its_key() {
        assertEquals("no.such.key", new TextCatalog().in(Locale.FRENCH).get("no.such.key", 1));
    }

    @Test
    public void an_unknown_language_is_answered_in_english() {
        assertEquals("Log in", new TextCatalog().in(Locale.JAPANESE).get("header.login"));
        assertEquals("Connexion", new TextCatalog().in(Locale.CANADA_FRENCH).get("header.login"));
    }

    /** Reads one file: a bundle would fill its gaps from the other language. */
    private static Properties file(String bundle) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = TextsTest.class.getResourceAsStream("/" + bundle.replace('.', '/') + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
