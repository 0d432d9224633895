package org.maillage.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import org.maillage.fixtures.TestTexts;

/** Every code by which the sources refuse something is told to people: what is wrong and what to do, in both languages. */
public class ProblemCodesTest {

    private static final String CODE = "\"([a-z][A-Za-z]*(?:\\.[A-Za-z]+)*)\"";

    /** The ways to refuse; where a code is chosen first, the variable is called code. */
    private static final Pattern REFUSALS = Pattern.compile("(?:"
            + "Problem\\.of\\(\\s*(?:\"[a-zA-Z]*\"|[a-zA-Z.]+(?:\\(\\))?(?:\\.[a-zA-Z]+\\(\\))*)\\s*,\\s*"
            + "|new AccessDeniedException\\(\\s*"
            + "|[ .>]refused\\(\\s*"
            + "|ActorPolicy\\.require\\([^;]*,\\s*"
            + ")" + CODE);
    private static final Pattern CHOSEN = Pattern.compile("String code = [^;]*;");

    @Test
    public void every_code_in_the_sources_has_problem_and_cure_in_both_languages() throws IOException {
        Set<String> codes = codes();
        assertTrue("the pattern finds the codes: " + codes, codes.size() > 60);
        for (String language : new String[] {"", "_fr"}) {
            Set<String> missing = codes.stream()
                    .flatMap(code -> Stream.of("maillage.problem." + code, "maillage.cure." + code))
                    .filter(key -> !texts(language).containsKey(key))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(Set.of(), missing);
        }
    }

    private static Set<String> codes() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).flatMap(ProblemCodesTest::codes).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> codes(Path file) {
        try {
            String source = Files.readString(file);
            Stream<String> chosen = CHOSEN.matcher(source).results()
                    .flatMap(match -> Pattern.compile("\"([a-z]+\\.[A-Za-z]+)\"").matcher(match.group()).results())
                    .map(match -> match.group(1));
            return Stream.concat(REFUSALS.matcher(source).results().map(match -> match.group(1)), chosen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties texts(String language) {
        Properties all = new Properties();
        TestTexts.FILES.forEach(file -> all.putAll(TestTexts.read(file + language)));
        return all;
    }
}
