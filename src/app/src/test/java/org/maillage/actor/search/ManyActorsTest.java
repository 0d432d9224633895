package org.maillage.actor.search;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.maillage.actor.ActorField;
import org.maillage.actor.ActorQuery;
import org.maillage.actor.ActorQuery.Facet;
import org.maillage.actor.ActorQuery.Result;

/** Twenty thousand actors, the size the app is made for. No times are asserted; docs/benchmarks.md has them. */
public final class ManyActorsTest {

    private static final List<String> WORDS = List.of("amis", "comité", "jumelage", "eau", "solidarité", "Mali", "Sénégal", "école",
            "santé", "développement", "coopération", "enfants", "village", "forêt", "réseau", "échange", "jeunes", "femmes");
    private static final List<String> COMMUNES = List.of("67482", "75056", "13055", "35238", "59350", "2A004", "97105", "31555");

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void twenty_thousand_actors_are_taken_in_found_filtered_counted_and_kept_current() throws Exception {
        try (SearchBench bench = SearchBench.open(folder.getRoot().toPath())) {
            Random random = new Random(20_000);
            for (int i = 0; i < 20_000; i++) {
                bench.add(SearchBench.profile(text(random, 4) + " " + i)
                        .with(ActorField.COMMUNE, COMMUNES.get(random.nextInt(COMMUNES.size())))
                        .with(ActorField.DESCRIPTION, text(random, 60)));
            }
            Result all = bench.search.search(ActorQuery.ALL.page(399, 50));
            assertEquals(20_000, all.total());
            assertEquals(50, all.actors().size());
            assertEquals(20_000, all.counts().get(Facet.REGION).values().stream().mapToLong(Long::longValue).sum());
            assertEquals(1, bench.search.search(ActorQuery.text("12345")).total());
            long inTwo = bench.search.search(ActorQuery.ALL.with(Facet.DEPARTEMENT, Set.of("67", "2A"))).total();
            assertEquals(all.counts().get(Facet.DEPARTEMENT).get("67") + all.counts().get(Facet.DEPARTEMENT).get("2A"), inTwo);
            assertTrue(bench.search.search(ActorQuery.text("jumlage foret")).total() > 0);
            String key = bench.add("Tout nouveau");
            assertEquals(key, bench.search.search(ActorQuery.text("tout nouveau")).actors().get(0).key().value());
        }
    }

    private static String text(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }
}
