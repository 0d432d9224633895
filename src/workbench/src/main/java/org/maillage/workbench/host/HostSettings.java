package org.maillage.workbench.host;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.maillage.workbench.Product;

/**
 * What a product says about itself to apps.
 *
 * @param product which one
 * @param localHome folder of this node
 * @param sharedHome folder of all nodes
 * @param baseUrl the configured address people use, context path included, without a slash at the end; asked late,
 *     since a free port is known only when the server listens
 */
public record HostSettings(Product product, Path localHome, Path sharedHome, Supplier<String> baseUrl) {
}
