package org.maillage.reference.network;

import jakarta.inject.Named;
import java.util.List;
import org.maillage.reference.PackagedTable;
import org.maillage.reference.territory.Vintage;

/**
 * The twelve networks of {@code networks.tsv}, in the order of their keys. Île-de-France, Corse, Martinique, Guyane, La Réunion and
 * Mayotte have none.
 */
@Named
public final class NetworkSeeds {

    private final List<NetworkSeed> seeds = PackagedTable.read(NetworkSeeds.class, "networks.tsv").rows().stream()
            .map(NetworkSeeds::seed)
            .toList();

    public List<NetworkSeed> all() {
        return seeds;
    }

    private static NetworkSeed seed(PackagedTable.Row row) {
        return new NetworkSeed(row.text("key"), row.text("name"), row.text("acronym"), row.text("region"),
                Vintage.valueOf(row.text("vintage")), row.text("status"), row.optional("founded"), row.optional("site"),
                row.list("predecessors", " \\| "), row.text("source"));
    }
}
