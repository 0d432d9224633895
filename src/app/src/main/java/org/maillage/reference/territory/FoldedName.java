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

    private static final Pattern SAINT = Pattern.compile("\\b(s)(te?)(s?)\\b");
    private static final Pattern ARTICLE = Pattern.compile("^(?:le|la|les|l) (?=.)");

    private FoldedName() {
    }

    static String of(String name) {
        String words = words(Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT));
        return SAINT.matcher(words).replaceAll(match -> "saint" + (match.group(2).length() == 2 ? "e" : "") + match.group(3));
    }

    /** The letters and digits without their marks, every other run of characters as one space. */
    private static String words(String decomposed) {
        StringBuilder words = new StringBuilder(decomposed.length());
        boolean between = false;
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (between && !words.isEmpty()) {
                    words.append(' ');
                }
                between = false;
                words.append(c == 'œ' ? "oe" : c == 'æ' ? "ae" : String.valueOf(c));
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                between = true;
            }
        }
        return words.toString();
    }

    /** The rest of a folded name that begins with an article: {@code havre} of {@code le havre}. */
    static Optional<String> withoutArticle(String folded) {
        Matcher article = ARTICLE.matcher(folded);
        return article.lookingAt() ? Optional.of(folded.substring(article.end())) : Optional.empty();
    }
}
