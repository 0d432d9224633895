package org.maillage.actor.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Lucene queries for typed text. They are put together from words, never parsed, so no text can fail or mean more than
 * its words. Every match weighs a fixed number: the order of answers does not move with the statistics of the index, and a
 * page shows the same actors on every node.
 */
final class TextQueries {

    private static final float WHOLE_NAME = 100;
    private static final float WHOLE_ACRONYM = 80;
    private static final float START_OF_NAME = 20;
    private static final float WHOLE_IDENTIFIER = 60;
    private static final float START_OF_IDENTIFIER = 3;

    private static final float STEM = 0.8f;
    private static final float PREFIX = 0.6f;
    private static final float TYPO = 0.4f;

    private static final int SHORTEST_IDENTIFIER = 3;
    private static final int SHORTEST_WITH_TYPO = 4;
    private static final int LONGEST_WITH_TYPO = 40;
    private static final int TYPO_SPELLINGS = 50;

    private TextQueries() {}

    /**
     * Returns what to ask, one after the other until something is found: first every word must occur, as typed, as the
     * start of a word or with another ending; then each may hold one typo; then, of three words or more, one may be absent.
     *
     * @return at least one query
     */
    static List<Query> ladder(TypedText typed) {
        if (typed.terms().isEmpty()) {
            return List.of(new MatchAllDocsQuery());
        }
        List<Query> steps = new ArrayList<>();
        long needed = typed.terms().stream().filter(term -> !term.filler()).count();
        steps.add(step(typed, false, needed));
        steps.add(step(typed, true, needed));
        if (needed >= 3) {
            steps.add(step(typed, true, needed - 1));
        }
        return steps;
    }

    private static Query step(TypedText typed, boolean typos, long needed) {
        BooleanQuery.Builder words = new BooleanQuery.Builder().setMinimumNumberShouldMatch((int) needed);
        BooleanQuery.Builder bonus = new BooleanQuery.Builder();
        for (TypedText.Term term : typed.terms()) {
            (term.filler() ? bonus : words).add(term(term, typos), Occur.SHOULD);
        }
        if (typed.whole().length() <= ActorDocuments.LONGEST_WHOLE) {
            whole(typed.whole()).forEach(query -> bonus.add(query, Occur.SHOULD));
        }
        return new BooleanQuery.Builder().add(words.build(), Occur.MUST).add(bonus.build(), Occur.SHOULD).build();
    }

    private static List<Query> whole(String text) {
        return List.of(
                weighing(WHOLE_NAME, new TermQuery(new Term(Fields.WHOLE_NAME, text))),
                weighing(WHOLE_ACRONYM, new TermQuery(new Term(Fields.WHOLE_ACRONYM, text))),
                weighing(START_OF_NAME, new PrefixQuery(new Term(Fields.WHOLE_NAME, text))));
    }

    private static Query term(TypedText.Term term, boolean typos) {
        List<Query> ways = new ArrayList<>();
        if (term.joined().length() >= SHORTEST_IDENTIFIER && term.joined().chars().anyMatch(Character::isDigit)) {
            Term identifier = new Term(Fields.IDENTIFIER, term.joined());
            ways.add(weighing(WHOLE_IDENTIFIER, new TermQuery(identifier)));
            ways.add(weighing(START_OF_IDENTIFIER, new PrefixQuery(identifier)));
        }
        if (term.words().size() == 1) {
            ways.addAll(word(term.words().get(0), term.stems().get(0), typos));
        } else {
            ways.addAll(word(term.joined(), term.joined(), false));
            BooleanQuery.Builder each = new BooleanQuery.Builder();
            for (int i = 0; i < term.words().size(); i++) {
                each.add(best(word(term.words().get(i), term.stems().get(i), false)), Occur.MUST);
            }
            ways.add(each.build());
        }
        return best(ways);
    }

    private static List<Query> word(String word, String stem, boolean typos) {
        List<Query> ways = new ArrayList<>();
        for (Part part : Part.values()) {
            Term asTyped = new Term(part.words(), word);
            ways.add(weighing(part.weight(), new TermQuery(asTyped)));
            ways.add(weighing(part.weight() * STEM, new TermQuery(new Term(part.stems(), stem))));
            ways.add(weighing(part.weight() * PREFIX, new PrefixQuery(asTyped)));
            if (typos && mayHoldTypo(word)) {
                ways.add(weighing(part.weight() * TYPO, new FuzzyQuery(asTyped, 1, 0, TYPO_SPELLINGS, true,
                        MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE)));
            }
        }
        return ways;
    }

    private static boolean mayHoldTypo(String word) {
        return word.length() >= SHORTEST_WITH_TYPO && word.length() <= LONGEST_WITH_TYPO
                && word.chars().noneMatch(Character::isDigit);
    }

    private static Query best(List<Query> ways) {
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static Query weighing(float weight, Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), weight);
    }
}
