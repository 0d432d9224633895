package org.maillage.reference.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A closed list of {@link Term}s. Immutable and safe for use by several threads.
 */
public final class Vocabulary {

    private final String name;
    private final String version;
    private final String source;
    private final Map<String, Term> terms;

    /** @throws IllegalArgumentException when two terms have the same code */
    public Vocabulary(String name, String version, String source, List<Term> terms) {
        this.name = Objects.requireNonNull(name, "name");
        this.version = Objects.requireNonNull(version, "version");
        this.source = Objects.requireNonNull(source, "source");
        this.terms = new LinkedHashMap<>();
        for (Term term : terms) {
            if (this.terms.put(term.code(), term) != null) {
                throw new IllegalArgumentException("The vocabulary " + name + " has the code " + term.code() + " twice");
            }
        }
    }

    /** Its key, such as {@code countries}. */
    public String name() {
        return name;
    }

    /** Edition or date of the list. */
    public String version() {
        return version;
    }

    /** Who publishes the list, in words. */
    public String source() {
        return source;
    }

    /** All terms, withdrawn ones too, in the order of the list. */
    public List<Term> terms() {
        return List.copyOf(terms.values());
    }

    /** The term of exactly this code; empty for null. */
    public Optional<Term> find(String code) {
        return Optional.ofNullable(terms.get(code));
    }

    /** The label of the term, or the code itself when there is no such term: better an odd code than a lost fact. */
    public String label(String code, Locale locale) {
        return find(code).map(term -> term.label(locale)).orElse(code);
    }
}
