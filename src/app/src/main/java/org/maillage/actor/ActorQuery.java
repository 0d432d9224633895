package org.maillage.actor;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What somebody looks for in the directory. Its parts stand in the address bar, in REST and in the list macro.
 *
 * @param text free text, {@code ""} for everything
 * @param filters for each facet the codes of which one must fit; facets without a code are absent
 * @param archived whether archived actors are looked for instead of the others
 * @param page number of the page, from 0
 * @param pageSize actors a page, 1 to 200
 */
public record ActorQuery(String text, Map<Facet, Set<String>> filters, boolean archived, int page, int pageSize) {

    public static final int PAGE_SIZE = 50;
    public static final ActorQuery ALL = new ActorQuery("", Map.of(), false, 0, PAGE_SIZE);

    /** What results can be narrowed by; counted in every answer. Regions are those of 2016. */
    public enum Facet {
        TYPE,
        REGION,
        DEPARTEMENT,
        NETWORK,
        STATUS;

        /** Returns the parameter name in addresses, REST and macros. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Facet> ofCode(String code) {
            for (Facet facet : values()) {
                if (facet.code().equals(code)) {
                    return Optional.of(facet);
                }
            }
            return Optional.empty();
        }
    }

    public ActorQuery {
        Objects.requireNonNull(text, "text");
        EnumMap<Facet, Set<String>> kept = new EnumMap<>(Facet.class);
        filters.forEach((facet, codes) -> {
            if (!codes.isEmpty()) {
                kept.put(facet, Collections.unmodifiableSet(new TreeSet<>(codes)));
            }
        });
        filters = Collections.unmodifiableMap(kept);
        if (page < 0 || pageSize < 1 || pageSize > 200) {
            throw new IllegalArgumentException("page " + page + " of " + pageSize);
        }
    }

    /** Returns the first page of everything that contains this text. */
    public static ActorQuery text(String text) {
        return new ActorQuery(text, Map.of(), false, 0, PAGE_SIZE);
    }

    public ActorQuery with(Facet facet, Set<String> codes) {
        EnumMap<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
        changed.putAll(filters);
        changed.put(facet, codes);
        return new ActorQuery(text, changed, archived, page, pageSize);
    }

    public ActorQuery page(int number, int size) {
        return new ActorQuery(text, filters, archived, number, size);
    }

    /** Returns the codes asked for in a facet; empty means any. */
    public Set<String> filter(Facet facet) {
        return filters.getOrDefault(facet, Set.of());
    }

    /** Returns whether the query asks for everything. */
    public boolean isEmpty() {
        return text.isBlank() && filters.isEmpty() && !archived;
    }

    /**
     * One page of an answer.
     *
     * @param actors the actors of the page, best first, then by name
     * @param total how many fit in all
     * @param counts for each facet how many would fit with each code, the facet's own filter left out; most first
     */
    public record Result(List<Actor> actors, long total, Map<Facet, Map<String, Long>> counts) {

        public Result {
            actors = List.copyOf(actors);
        }
    }
}
