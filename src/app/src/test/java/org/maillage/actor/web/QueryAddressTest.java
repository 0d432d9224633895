package org.maillage.actor.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;
import org.maillage.actor.ActorQuery;
import org.maillage.actor.ActorQuery.Facet;

public final class QueryAddressTest {

    @Test
    public void what_makes_no_sense_is_taken_as_not_given() {
        assertEquals(ActorQuery.ALL, read("page", "-1", "archived", "maybe", "type", "\u0000", "region", "<b>", "colour", "blue"));
        assertEquals(ActorQuery.ALL, read("page", "99999999999999999999"));
    }

    @Test
    public void a_text_of_any_length_is_searched_for_by_its_beginning() {
        assertEquals(QueryAddress.MAX_TEXT, read("q", "a".repeat(65_536)).text().length());
        assertEquals("a b", read("q", "a\u0000\nb").text());
    }

    @Test
    public void a_query_written_to_an_address_reads_back_the_same() {
        ActorQuery query = ActorQuery.text("l’eau & co = 50 %")
                .with(Facet.TYPE, Set.of("association", "other"))
                .with(Facet.REGION, Set.of("44"))
                .page(2, ActorQuery.PAGE_SIZE);
        String address = QueryAddress.write(query);
        assertTrue(address, address.endsWith("&page=3"));
        Map<String, List<String>> parameters = new HashMap<>();
        for (String part : address.split("&")) {
            String[] pair = part.split("=", 2);
            String value = java.net.URLDecoder.decode(pair[1], java.nio.charset.StandardCharsets.UTF_8);
            parameters.computeIfAbsent(pair[0], name -> new java.util.ArrayList<>()).add(value);
        }
        assertEquals(query, QueryAddress.read(name -> parameters.getOrDefault(name, List.of())));
    }

    private static ActorQuery read(String... namesAndValues) {
        Map<String, List<String>> parameters = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return QueryAddress.read(name -> parameters.getOrDefault(name, List.of()));
    }
}
