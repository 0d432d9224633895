package org.maillage.workbench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.maillage.workbench.cluster.ClusterSettings;
import org.maillage.workbench.database.DatabaseAddress;

/**
 * How one node of a product is set up.
 *
 * @param product the product
 * @param port the port it listens on, 0 for any free one
 * @param home its local home: made where missing; two nodes must not share it
 * @param database where its data is; the nodes of a cluster share it
 * @param cluster how it finds the other nodes, empty where it is alone
 * @param clock its time
 */
public record ProductSettings(
        Product product, int port, Path home, DatabaseAddress database, Optional<ClusterSettings> cluster, Clock clock) {

    /** Returns a product on its own: its files and its embedded database below one folder. */
    public static ProductSettings alone(Product product, int port, Path dataFolder) {
        return new ProductSettings(product, port, dataFolder.resolve(product.key()),
                DatabaseAddress.inFolder(dataFolder, product), Optional.empty(), Clock.systemUTC());
    }

    /** Returns the same product with its data elsewhere. */
    public ProductSettings withDatabase(DatabaseAddress other) {
        return new ProductSettings(product, port, home, other, cluster, clock);
    }

    /** Returns the same product as a node of a cluster. */
    public ProductSettings inCluster(ClusterSettings nodes) {
        return new ProductSettings(product, port, home, database, Optional.of(nodes), clock);
    }
}
