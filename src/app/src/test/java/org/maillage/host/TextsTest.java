package org.maillage.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import org.maillage.actor.ActorField;
import org.maillage.actor.ActorQuery;
import org.maillage.actor.ActorStatus;
import org.maillage.actor.ActorType;
import org.maillage.actor.Revision;
import org.maillage.actor.exchange.ImportRun;
import org.maillage.fixtures.TestTexts;
import org.maillage.network.NetworkRole;

/** Every text that is used is there in both languages, and every text that is there is used. */
public final class TextsTest {

    private static final Pattern IN_TEMPLATES = Pattern.compile("\\$t\\.get\\(\"([^\"]+)\"\\)");
    private static final Pattern IN_SOURCES = Pattern.compile("[\"'](maillage\\.[A-Za-z][A-Za-z0-9.-]*[A-Za-z0-9])[\"']");
    private static final Pattern IN_DESCRIPTOR = Pattern.compile("(?:key|i18n-name-key)=\"((?:maillage|org\\.maillage)\\.[^\"]+)\"");
    private static final Pattern CODES = Pattern.compile(
            "(?:Problem\\.of\\([^;]*?,|AccessDeniedException\\(|refused\\(|require\\([^;]*?,|[?:])\\s*\"([a-z][A-Za-z]*(?:\\.[A-Za-z]+)*)\"", Pattern.DOTALL);
    private static final Pattern FRENCH_SIGN_WITHOUT_NARROW_SPACE = Pattern.compile("(?<![\u202F/])[;:!?»](?![/0-9])|«(?!\u202F)");

    private final Properties english = all("");
    private final Properties french = all("_fr");

    @Test
    public void both_languages_have_the_same_texts() {
        assertEquals(english.stringPropertyNames(), french.stringPropertyNames());
    }

    @Test
    public void every_text_that_templates_scripts_and_classes_name_is_there() throws IOException {
        Set<String> missing = new TreeSet<>(named());
        missing.removeAll(english.stringPropertyNames());
        // names of drafts in the browser's storage, and of what the index writes down, look like text keys
        missing.removeIf(key -> key.startsWith("maillage.draft."));
        missing.removeAll(Set.of("maillage.change", "maillage.format"));
        assertEquals(Set.of(), missing);
    }

    @Test
    public void every_text_of_a_list_of_codes_is_there() {
        Set<String> missing = composed();
        missing.removeAll(english.stringPropertyNames());
        assertEquals(Set.of(), missing);
    }

    @Test
    public void no_text_is_left_over() throws IOException {
        Set<String> unused = new TreeSet<>(english.stringPropertyNames());
        unused.removeAll(named());
        unused.removeAll(composed());
        String sources = sources(Path.of("src/main/java"), ".java");
        // problems and cures are named by their codes
        unused.removeIf(key -> key.matches("maillage\\.(problem|cure)\\..*") && sources.contains('"' + key.replaceFirst("maillage\\.(problem|cure)\\.", "") + '"'));
        unused.removeIf(key -> key.matches("org\\.maillage\\.actor-(card|list)\\.(label|desc|param\\..*)"));
        assertEquals(Set.of(), unused);
    }

    @Test
    public void every_problem_has_a_cure() {
        Set<String> problems = suffixes("maillage.problem.");
        problems.removeAll(Set.of("title", "back"));
        assertEquals(problems, suffixes("maillage.cure."));
    }

    @Test
    public void no_text_has_a_plain_apostrophe_which_message_formats_swallow() {
        for (Properties texts : new Properties[] {english, french}) {
            texts.forEach((key, text) -> assertFalse(key + ": " + text, text.toString().contains("'")));
        }
    }

    @Test
    public void both_languages_fill_the_same_places() {
        for (String key : english.stringPropertyNames()) {
            assertEquals(key, places(english.getProperty(key), Locale.ENGLISH), places(french.getProperty(key), Locale.FRENCH));
        }
    }

    @Test
    public void french_punctuation_is_kept_on_its_line() {
        french.forEach((key, text) -> assertFalse(key + ": " + text, FRENCH_SIGN_WITHOUT_NARROW_SPACE.matcher(text.toString()).find()));
    }

    @Test
    public void what_is_packed_reads_the_same_in_every_encoding() throws IOException {
        for (String file : TestTexts.FILES) {
            for (String language : new String[] {"", "_fr"}) {
                byte[] packed = Files.readAllBytes(Path.of("target/classes/org/maillage/i18n", file + language + ".properties"));
                for (byte b : packed) {
                    assertTrue(file + language, b >= 0);
                }
            }
        }
    }

    private static Set<String> named() throws IOException {
        Set<String> named = new TreeSet<>();
        find(IN_TEMPLATES, sources(Path.of("src/main/resources/templates"), ".vm")).forEach(key -> named.add("maillage." + key));
        find(IN_SOURCES, sources(Path.of("src/main/java"), ".java")).forEach(named::add);
        find(IN_SOURCES, sources(Path.of("src/main/frontend"), ".js")).forEach(named::add);
        find(IN_DESCRIPTOR, Files.readString(Path.of("../../atlassian-plugin.xml"))).forEach(named::add);
        find(CODES, sources(Path.of("src/main/java"), ".java"))
                .filter(code -> TestTexts.ENGLISH.all().containsKey("problem." + code))
                .forEach(code -> Stream.of("maillage.problem." + code, "maillage.cure." + code).forEach(named::add));
        return named;
    }

    /** Keys that are put together from a prefix and a code. */
    private static Set<String> composed() {
        return Stream.of(
                        keys("maillage.actor.field.", Arrays.stream(ActorField.values()).map(ActorField::fieldName)),
                        keys("maillage.actor.help.", Arrays.stream(ActorField.values()).map(ActorField::fieldName)),
                        keys("maillage.actor.type.", Arrays.stream(ActorType.values()).map(ActorType::code)),
                        keys("maillage.actor.status.", Arrays.stream(ActorStatus.values()).map(ActorStatus::code)),
                        keys("maillage.actor.revision.", Arrays.stream(Revision.Kind.values()).map(Revision.Kind::code)),
                        keys("maillage.actor.group.", Stream.of("essentials", "seat", "contact", "activity", "identifiers", "record")),
                        keys("maillage.directory.facet.", Arrays.stream(ActorQuery.Facet.values()).map(ActorQuery.Facet::code)),
                        keys("maillage.directory.count.", Stream.of("none", "one", "many")),
                        keys("maillage.directory.archived.", Stream.of("none", "one", "many")),
                        keys("maillage.import.state.", Arrays.stream(ImportRun.State.values()).map(ImportRun.State::code)),
                        keys("maillage.network.role.", Arrays.stream(NetworkRole.values()).map(NetworkRole::code)),
                        keys("maillage.network.add.", Arrays.stream(NetworkRole.values()).map(NetworkRole::code)),
                        keys("maillage.claims.done.", Stream.of("granted", "refused")),
                        keys("maillage.nav.", Stream.of("directory", "import", "claims", "export", "networks", "setup")),
                        keys("maillage.setup.", Stream.of("networks", "officers", "actors", "index", "link")
                                .flatMap(check -> Stream.of(check + ".title", check + ".ok", check + ".todo"))),
                        keys("maillage.setup.", Stream.of("officers.go", "actors.go", "link.go")))
                .flatMap(keys -> keys)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> keys(String prefix, Stream<String> codes) {
        return codes.map(code -> prefix + code);
    }

    private Set<String> suffixes(String prefix) {
        return english.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> places(String text, Locale locale) {
        new MessageFormat(text, locale);
        return find(Pattern.compile("\\{(\\d)[^}]*}"), text).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> find(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }

    private static String sources(Path folder, String extension) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(extension)).map(TextsTest::read).collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties all(String language) {
        Properties all = new Properties();
        for (String file : TestTexts.FILES) {
            TestTexts.read(file + language).forEach((key, text) -> assertEquals("twice: " + key, null, all.put(key, text)));
        }
        return all;
    }
}
