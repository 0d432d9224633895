package org.maillage.actor.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.maillage.actor.ActorQuery;
import org.maillage.actor.ActorQuery.Facet;
import org.maillage.host.web.Addresses;

/**
 * A query as parameters of an address, the same for page, REST and export: {@code q}, one parameter per facet (repeated for several
 * codes), {@code archived=true}, {@code page} from 1. What cannot be read is taken as not given: an address always leads somewhere.
 */
public final class QueryAddress {

    /** The longest text searched for, in characters; the rest is left out. */
    static final int MAX_TEXT = 200;

    private static final int MAX_CODES = 200;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,40}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    private QueryAddress() {}

    /** Reads a query with the default page size. */
    public static ActorQuery read(Function<String, List<String>> parameters) {
        Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Set<String> codes = new TreeSet<>();
            parameters.apply(facet.code()).stream().map(String::strip).filter(CODE.asMatchPredicate()).limit(MAX_CODES).forEach(codes::add);
            filters.put(facet, codes);
        }
        String text = CONTROL.matcher(first(parameters.apply("q"))).replaceAll(" ").strip();
        boolean archived = "true".equals(first(parameters.apply("archived")));
        return new ActorQuery(text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text, filters, archived,
                page(first(parameters.apply("page"))), ActorQuery.PAGE_SIZE);
    }

    /** Returns the query as it stands after {@code ?}; {@code ""} for everything. Parameters come in a fixed order. */
    public static String write(ActorQuery query) {
        List<String> parts = new ArrayList<>();
        if (!query.text().isBlank()) {
            parts.add("q=" + Addresses.encode(query.text()));
        }
        query.filters().forEach((facet, codes) -> codes.forEach(code -> parts.add(facet.code() + "=" + Addresses.encode(code))));
        if (query.archived()) {
            parts.add("archived=true");
        }
        if (query.page() > 0) {
            parts.add("page=" + (query.page() + 1));
        }
        return String.join("&", parts);
    }

    private static String first(List<String> values) {
        return values.isEmpty() || values.get(0) == null ? "" : values.get(0);
    }

    private static int page(String text) {
        return text.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(text) - 1 : 0;
    }
}
