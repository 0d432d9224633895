package org.maillage.host;

import java.util.Locale;
import java.util.Map;

/** The app's texts in the reader's language. A key that has no text comes back as it is, so that a gap shows and nothing breaks. */
public interface Texts {

    /** Returns the reader's language. */
    Locale locale();

    /**
     * Returns a text with its numbered places filled.
     *
     * @param key the whole key, for instance {@code maillage.directory.title}
     * @param arguments texts or numbers; numbers are grouped as the language does
     */
    String get(String key, Object... arguments);

    /** Returns a text without places in a given language, whatever the reader's. */
    String in(Locale language, String key);

    /** Returns all texts whose key starts with {@code maillage.}, by the rest of their keys, places not filled: what templates show. */
    Map<String, String> all();

    /** Returns the sentence that says what is wrong. */
    default String problem(Problem problem) {
        return get(problem.problemKey(), problem.arguments().toArray());
    }

    /** Returns the sentence that says what to do. */
    default String cure(Problem problem) {
        return get(problem.cureKey(), problem.arguments().toArray());
    }
}
