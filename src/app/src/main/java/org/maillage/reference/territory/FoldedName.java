package org.maillage.reference.territory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings the name of a place to a form in which the ways people write it are equal: "St Étienne", "SAINT-ETIENNE" and
 * "Saint-Étienne" all become {@code saint etienne}.
 */
final class FoldedName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern SAINT = Pattern.compile("\\b(s)(te?)(s?)\\b");
    private static final Pattern ARTICLE = Pattern.compile("^(?:le|la|les|l) (?=.)");

    private FoldedName() {
    }

    static String of(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT)
                .replace("œ", "oe").replace("æ", "ae");
        String words = BETWEEN_WORDS.matcher(plain).replaceAll(" ").strip();
        return SAINT.matcher(words).replaceAll(match -> "saint" + (match.group(2).length() == 2 ? "e" : "") + match.group(3));
    }

    /** The rest of a folded name that begins with an article: {@code havre} of {@code le havre}. */
    static Optional<String> withoutArticle(String folded) {
        Matcher article = ARTICLE.matcher(folded);
        return article.lookingAt() ? Optional.of(folded.substring(article.end())) : Optional.empty();
    }
}
