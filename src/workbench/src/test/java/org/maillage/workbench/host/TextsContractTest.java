package org.maillage.workbench.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.message.Message;
import com.atlassian.sal.api.user.UserKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.maillage.workbench.container.ModuleException;
import org.maillage.workbench.container.ModuleType;
import org.maillage.workbench.users.CurrentUser;

/**
 * Texts and languages: https://docs.atlassian.com/sal-api/latest/sal-api/apidocs/ ({@code I18nResolver},
 * {@code LocaleResolver}) and the {@code <resource type="i18n">} of
 * https://developer.atlassian.com/server/framework/atlassian-sdk/internationalising-your-plugin/
 */
@SuppressWarnings("try") // a scope is closed, not used
public class TextsContractTest extends SalContract {

    private static final String RESOURCE = "<resource type='i18n' name='i18n' location='com.example.texts'/>";

    private I18nResolver texts;
    private LocaleResolver locales;
    private ModuleType resources;

    @Before
    public void enableTexts() throws IOException, ModuleException {
        write("com/example/texts.properties", """
                hello=Hello {0}
                only.english=Only English
                it''s=key
                actor=L'acteur {0} a été ''trouvé''
                number={0} actors
                broken=a { without end
                nested=Because: {0}
                prefix.a=A
                prefix.b=B
                """);
        write("com/example/texts_fr.properties", """
                hello=Bonjour {0} « été »
                number={0} acteurs
                prefix.a=Un
                """);
        texts = service(I18nResolver.class);
        locales = service(LocaleResolver.class);
        resources = sal.moduleTypes().stream().filter(type -> type.element().equals("resource")).findFirst().orElseThrow();
        resources.enable(app(RESOURCE).module("resource"));
    }

    @Test
    public void a_key_nobody_knows_is_returned_as_it_is() {
        assertEquals("no.such.key", texts.getText("no.such.key"));
        assertEquals("no.such.key", texts.getText("no.such.key", "x"));
        assertEquals("no.such.key", texts.getRawText("no.such.key"));
        assertEquals(Map.of(), texts.getAllTranslationsForPrefix("no.such"));
    }

    @Test
    public void a_text_that_is_no_message_format_is_shown_as_it_is() {
        assertEquals("a { without end", texts.getText("broken"));
    }

    @Test
    public void a_plain_apostrophe_quotes_as_message_formats_do() {
        assertEquals("Lacteur {0} a été trouvé", texts.getText(Locale.UK, "actor", "Gescod").replace("'", ""));
        assertEquals("L'acteur {0} a été ''trouvé''", texts.getRawText(Locale.UK, "actor"));
    }

    @Test
    public void a_resource_without_a_file_disables_its_app_and_other_resources_are_none_of_ours() throws ModuleException {
        assertThrows(ModuleException.class, () -> resources.enable(
                app("<resource type='i18n' name='i18n' location='com.example.missing'/>").module("resource")));
        resources.enable(app("<resource type='download' name='images/' location='images/'/>").module("resource")).disable();
    }

    @Test
    public void texts_are_read_in_utf_8_in_the_language_asked_for_with_the_unnamed_file_behind_it() {
        assertEquals("Bonjour Zoé « été »", texts.getText(Locale.FRANCE, "hello", "Zoé"));
        assertEquals("Bonjour Zoé « été »", texts.getText(Locale.FRENCH, "hello", "Zoé"));
        assertEquals("Hello Zoé", texts.getText(Locale.UK, "hello", "Zoé"));
        assertEquals("Only English", texts.getText(Locale.FRANCE, "only.english"));
        assertEquals(Map.of("prefix.a", "Un", "prefix.b", "B"),
                texts.getAllTranslationsForPrefix("prefix.", Locale.FRANCE));
    }

    @Test
    public void numbers_take_the_separators_of_the_language() {
        assertEquals("1\u202f255 acteurs", texts.getText(Locale.FRANCE, "number", 1255));
        assertEquals("1,255 actors", texts.getText(Locale.UK, "number", 1255));
    }

    @Test
    public void a_message_inside_a_message_is_translated_too() {
        Message inner = texts.createMessage("hello", "Zoé");
        assertEquals("Because: Bonjour Zoé « été »", texts.getText(Locale.FRANCE, texts.createMessage("nested", inner)));
    }

    @Test
    public void texts_go_with_their_app() throws ModuleException, IOException {
        write("com/example/other.properties", "other=Other");
        ModuleType.Handle handle = resources.enable(
                app("<resource type='i18n' name='o' location='com/example/other'/>").module("resource"));
        assertEquals("Other", texts.getText("other"));
        handle.disable();
        assertEquals("other", texts.getText("other"));
    }

    @Test
    public void the_language_is_the_users_then_the_browsers_then_french() {
        assertEquals(Locale.FRANCE, locales.getLocale());
        try (CurrentUser.Scope request = sal.requests().bind(request(Locale.GERMAN, Locale.US), null)) {
            assertEquals(Locale.UK, locales.getLocale());
            try (CurrentUser.Scope scope = current.actAs(user("claire"))) {
                assertEquals("fr", locales.getLocale().getLanguage());
                administration.setLocale(user("claire").key(), null);
                assertEquals(Locale.UK, locales.getLocale());
            }
        }
        try (CurrentUser.Scope request = sal.requests().bind(request(), null)) {
            assertEquals("no header is no wish", Locale.FRANCE, locales.getLocale());
        }
        try (CurrentUser.Scope request = sal.requests().bind(request(Locale.GERMAN), null)) {
            assertEquals("a language the product does not speak", Locale.FRANCE, locales.getLocale());
        }
        administration.setLocale(user("jean").key(), Locale.UK);
        assertEquals(Locale.UK, locales.getLocale(key("jean")));
        assertEquals(Locale.FRANCE, locales.getLocale(new UserKey("nobody")));
        assertEquals(Set.of(Locale.FRANCE, Locale.UK), locales.getSupportedLocales());
        assertTrue(List.of("fr", "en").contains(locales.getLocale(request(Locale.UK)).getLanguage()));
    }

    private FakeApp app(String modules) {
        return FakeApp.of("com.example.texts-app", modules).withFiles(folder.getRoot().toPath());
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.getRoot().toPath().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
