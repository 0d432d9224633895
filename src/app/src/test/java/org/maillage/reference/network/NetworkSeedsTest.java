package org.maillage.reference.network;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.Test;
import org.maillage.reference.territory.PackagedTerritories;
import org.maillage.reference.territory.Territories;

public class NetworkSeedsTest {

    private static final Territories TERRITORIES = new PackagedTerritories();

    private final List<NetworkSeed> seeds = new NetworkSeeds().all();

    @Test
    public void twelve_networks_have_twelve_keys_and_twelve_regions_that_exist() {
        assertEquals(12, seeds.size());
        assertEquals(12, seeds.stream().map(NetworkSeed::key).distinct().count());
        assertEquals(12, seeds.stream()
                .map(seed -> TERRITORIES.region(seed.regionCode(), seed.vintage()).orElseThrow())
                .distinct()
                .count());
        assertTrue(seeds.stream().allMatch(seed -> seed.key().matches("[a-z][a-z-]{1,39}")));
    }

    @Test
    public void six_regions_have_no_network() {
        List<String> served = seeds.stream().map(NetworkSeed::regionCode).toList();

        assertEquals("[02, 03, 04, 06, 11, 94]", TERRITORIES.regions(seeds.get(0).vintage()).stream()
                .map(region -> region.code())
                .filter(code -> !served.contains(code))
                .sorted()
                .collect(Collectors.toList())
                .toString());
    }

    @Test
    public void a_network_remembers_those_that_went_into_it() {
        NetworkSeed gescod = seeds.stream().filter(seed -> seed.key().equals("gescod")).findFirst().orElseThrow();

        assertEquals(List.of("Ircod", "Arcod", "Réciproc’", "MultiCooLor"), gescod.predecessors());
    }

    @Test
    public void what_no_page_told_is_left_open() {
        NetworkSeed karib = seeds.stream().filter(seed -> seed.key().equals("karib-horizon")).findFirst().orElseThrow();

        assertEquals(Optional.empty(), karib.site());
        assertEquals("01", karib.regionCode());
    }
}
