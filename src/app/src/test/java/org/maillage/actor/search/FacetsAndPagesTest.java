package org.maillage.actor.search;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.maillage.actor.Actor;
import org.maillage.actor.ActorField;
import org.maillage.actor.ActorKey;
import org.maillage.actor.ActorProfile;
import org.maillage.actor.ActorQuery;
import org.maillage.actor.ActorQuery.Facet;
import org.maillage.actor.ActorQuery.Result;

/** Filters with their counts, and pages that stay as they are. */
public final class FacetsAndPagesTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private SearchBench bench;

    @Before
    public void open() {
        bench = SearchBench.open(folder.getRoot().toPath());
    }

    @After
    public void close() {
        bench.close();
    }

    @Test
    public void a_code_that_nobody_has_finds_nothing_and_can_be_taken_back() {
        bench.add("Eau vive");
        Result result = bench.search.search(ActorQuery.ALL.with(Facet.TYPE, Set.of("\u0000", "no-such-type")));
        assertEquals(0, result.total());
        assertEquals(Map.of("association", 1L, "no-such-type", 0L, "\u0000", 0L), result.counts().get(Facet.TYPE));
    }

    @Test
    public void a_commune_that_does_not_exist_has_no_departement_and_breaks_nothing() {
        bench.add(SearchBench.profile("Ailleurs").with(ActorField.COMMUNE, "99999").with(ActorField.DEPARTEMENT, "00"));
        assertEquals(Map.of(), bench.search.search(ActorQuery.ALL).counts().get(Facet.REGION));
    }

    @Test
    public void the_counts_of_a_facet_leave_out_its_own_filter_but_not_the_others() {
        add("A", "association", "67482", "gescod");
        add("B", "association", "75056", "");
        add("C", "education", "67482", "gescod");
        add("D", "education", "75056", "");
        Result result = bench.search.search(
                ActorQuery.ALL.with(Facet.TYPE, Set.of("association")).with(Facet.REGION, Set.of("44")));
        assertEquals(List.of("A"), names(result));
        assertEquals(Map.of("association", 1L, "education", 1L), result.counts().get(Facet.TYPE));
        assertEquals(Map.of("11", 1L, "44", 1L), result.counts().get(Facet.REGION));
        assertEquals(Map.of("67", 1L), result.counts().get(Facet.DEPARTEMENT));
        assertEquals(Map.of("gescod", 1L), result.counts().get(Facet.NETWORK));
        assertEquals(Map.of("active", 1L), result.counts().get(Facet.STATUS));
    }

    @Test
    public void several_codes_of_one_facet_widen_and_several_facets_narrow() {
        add("A", "association", "67482", "gescod");
        add("B", "education", "67482", "");
        add("C", "other", "67482", "gescod");
        ActorQuery two = ActorQuery.ALL.with(Facet.TYPE, Set.of("association", "education"));
        assertEquals(List.of("A", "B"), names(bench.search.search(two)));
        assertEquals(List.of("A"), names(bench.search.search(two.with(Facet.NETWORK, Set.of("gescod")))));
    }

    @Test
    public void counts_come_most_first_then_by_code() {
        IntStream.range(0, 3).forEach(i -> add("A" + i, "other", "67482", ""));
        add("B", "education", "67482", "");
        add("C", "association", "67482", "");
        assertEquals(List.of("other", "association", "education"),
                List.copyOf(bench.search.search(ActorQuery.ALL).counts().get(Facet.TYPE).keySet()));
    }

    @Test
    public void an_actor_of_two_networks_counts_in_both_and_once_in_all() {
        bench.add(SearchBench.profile("A").with(ActorField.NETWORKS, "gescod", "bfc", "gescod"));
        Result result = bench.search.search(ActorQuery.ALL.with(Facet.NETWORK, Set.of("bfc", "gescod")));
        assertEquals(1, result.total());
        assertEquals(Map.of("bfc", 1L, "gescod", 1L), result.counts().get(Facet.NETWORK));
    }

    @Test
    public void archived_actors_are_found_only_when_asked_for() {
        String key = bench.add("Ancienne");
        bench.add("Actuelle");
        bench.actors.put(key, SearchBench.profile("Ancienne"), true);
        assertEquals(List.of("Actuelle"), bench.names(""));
        assertEquals(List.of("Ancienne"), bench.names(new ActorQuery("", Map.of(), true, 0, 50)));
        assertEquals(Map.of("association", 1L), bench.search.search(ActorQuery.ALL).counts().get(Facet.TYPE));
    }

    @Test
    public void pages_show_every_actor_once_even_where_all_are_called_the_same() {
        IntStream.range(0, 130).forEach(i -> bench.add("Comité de jumelage"));
        List<Actor> seen = new ArrayList<>();
        for (int page = 0; page < 3; page++) {
            Result result = bench.search.search(ActorQuery.text("comité").page(page, 50));
            assertEquals(130, result.total());
            seen.addAll(result.actors());
        }
        assertEquals(130, seen.size());
        assertEquals(130, new HashSet<>(seen).size());
    }

    @Test
    public void a_page_stays_as_it_is_while_others_change_and_after_a_restart_on_another_node() throws Exception {
        IntStream.range(0, 120).forEach(i -> bench.add("Amis du Mali " + (char) ('A' + i % 26) + i));
        ActorQuery second = ActorQuery.text("amis mali").page(1, 50);
        List<String> before = bench.names(second);
        for (int i = 0; i < 30; i++) {
            String key = "actor-" + (i * 4 + 1);
            ActorProfile profile = bench.actors.find(new ActorKey(key)).orElseThrow().profile();
            bench.actors.put(key, profile.with(ActorField.DESCRIPTION, "mali ".repeat(i)));
            bench.names("mali");
        }
        assertEquals(before, bench.names(second));
        try (SearchBench other = SearchBench.open(bench.actors, folder.newFolder().toPath())) {
            assertEquals(before, other.names(second));
        }
    }

    @Test
    public void a_page_past_the_end_is_empty_and_still_counts() {
        bench.add("Eau vive");
        Result result = bench.search.search(ActorQuery.ALL.page(Integer.MAX_VALUE, 200));
        assertEquals(List.of(), result.actors());
        assertEquals(1, result.total());
    }

    @Test
    public void an_overseas_collectivity_stands_for_its_own_region() {
        bench.add(SearchBench.profile("Nouméa").with(ActorField.DEPARTEMENT, "988"));
        Result result = bench.search.search(ActorQuery.ALL);
        assertEquals(Map.of("988", 1L), result.counts().get(Facet.DEPARTEMENT));
        assertTrue(result.counts().get(Facet.REGION).containsKey("988"));
    }

    private void add(String name, String type, String commune, String network) {
        bench.add(SearchBench.profile(name).with(ActorField.TYPE, type).with(ActorField.COMMUNE, commune)
                .with(ActorField.NETWORKS, network));
    }

    private static List<String> names(Result result) {
        return result.actors().stream().map(actor -> actor.profile().name()).toList();
    }
}
