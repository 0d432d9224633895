package org.maillage.workbench;

import java.nio.file.Path;
import java.util.Optional;
import org.maillage.workbench.cluster.ClusterSettings;
import org.maillage.workbench.database.DatabaseAddress;

/**
 * How one node of a product is set up.
 *
 * @param product the product
 * @param port the port it listens on, 0 for any free one
 * @param localHome the files of this node: made where missing; two nodes must not share it
 * @param sharedHome the files of all nodes: made where missing
 * @param database where its data is; the nodes of a cluster share it
 * @param cluster how it finds the other nodes, empty where it is alone
 */
public record ProductSettings(
        Product product, int port, Path localHome, Path sharedHome, DatabaseAddress database, Optional<ClusterSettings> cluster) {

    /** Returns a product on its own: its files and its embedded database below one folder. */
    public static ProductSettings alone(Product product, int port, Path dataFolder) {
        Path home = dataFolder.resolve(product.key());
        return new ProductSettings(product, port, home.resolve("local"), home.resolve("shared"),
                DatabaseAddress.inFolder(dataFolder, product), Optional.empty());
    }

    /** Returns the same product with its data elsewhere. */
    public ProductSettings withDatabase(DatabaseAddress other) {
        return new ProductSettings(product, port, localHome, sharedHome, other, cluster);
    }

    /** Returns the same product as a node of a cluster, with local files of its own. */
    public ProductSettings asNode(Path filesOfNode, ClusterSettings nodes) {
        return new ProductSettings(product, port, filesOfNode, sharedHome, database, Optional.of(nodes));
    }
}
