package org.maillage.workbench.host;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.maillage.workbench.Product;
import org.maillage.workbench.cluster.ClusterSettings;
import org.maillage.workbench.database.DatabaseAddress;

/**
 * What a product needs to know to offer services to apps.
 *
 * @param product which one
 * @param database where its data is
 * @param localHome folder of this node
 * @param sharedHome folder of all nodes
 * @param baseUrl the configured address people use, context path included, without a slash at the end; asked late,
 *     since a free port is known only when the server listens
 * @param cluster how to find other nodes; empty for a product that runs alone
 */
public record HostSettings(Product product, DatabaseAddress database, Path localHome, Path sharedHome,
        Supplier<String> baseUrl, Optional<ClusterSettings> cluster) {
}
