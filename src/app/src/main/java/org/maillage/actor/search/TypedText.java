package org.maillage.actor.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What somebody typed into the search box, cut into terms. A term is one word, or a run of groups of digits as people
 * write identifiers (SIREN, SIRET, RNA, UAI) and postal codes: {@code 356 000 000}, {@code W 671 000 123}.
 *
 * @param terms in the order typed; empty when nothing was typed that can be looked for
 * @param whole all words, joined by spaces
 */
record TypedText(List<Term> terms, String whole) {

    /** Words after these are not looked at: a question has a few, a text pasted by mistake has thousands. */
    static final int MOST_WORDS = 16;

    /** Words that say nothing by themselves; an actor need not have them. Without accents, as all words here. */
    private static final Set<String> FILLERS = Set.of("a", "au", "aux", "avec", "d", "dans", "de", "des", "du", "en", "et", "l",
            "la", "le", "les", "ou", "par", "pour", "qu", "sous", "sur", "un", "une");

    /**
     * One thing to look for.
     *
     * @param words the words as typed, one unless they are groups of digits
     * @param stems their stems
     * @param joined the words without the spaces between them
     * @param filler whether an actor may lack it
     */
    record Term(List<String> words, List<String> stems, String joined, boolean filler) {

        Term {
            words = List.copyOf(words);
            stems = List.copyOf(stems);
        }
    }

    static TypedText of(String text) {
        List<String> words = first(FrenchText.WORDS.of(text));
        List<String> stems = first(FrenchText.STEMS.of(text));
        boolean onlyFillers = FILLERS.containsAll(words);
        List<Term> terms = new ArrayList<>();
        for (int from = 0; from < words.size(); ) {
            int to = endOfTerm(words, from);
            List<String> group = words.subList(from, to);
            terms.add(new Term(group, stems.subList(from, to), String.join("", group),
                    !onlyFillers && FILLERS.contains(words.get(from))));
            from = to;
        }
        return new TypedText(List.copyOf(terms), String.join(" ", words));
    }

    private static List<String> first(List<String> words) {
        return words.subList(0, Math.min(words.size(), MOST_WORDS));
    }

    private static int endOfTerm(List<String> words, int from) {
        int to = from + 1;
        boolean startsRna = words.get(from).equals("w") && to < words.size() && isNumber(words.get(to));
        if (startsRna || words.get(from).chars().anyMatch(TypedText::isDigit)) {
            while (to < words.size() && isNumber(words.get(to))) {
                to++;
            }
            // the letter at the end of a UAI
            if (to < words.size() && words.get(to).length() == 1 && lengthOf(words, from, to) == 7) {
                to++;
            }
        }
        return to;
    }

    private static int lengthOf(List<String> words, int from, int to) {
        return words.subList(from, to).stream().mapToInt(String::length).sum();
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(TypedText::isDigit);
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
