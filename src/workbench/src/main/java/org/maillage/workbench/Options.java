package org.maillage.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.maillage.workbench.database.DatabaseAddress;

/**
 * What the person who starts the workbench asked for, by system properties.
 *
 * @param data {@code workbench.data}: the data folder; {@code workbench-data} beside the sources where it is not given
 * @param fresh {@code workbench.fresh}: begin with an empty data folder
 * @param database {@code workbench.database}: a JDBC URL with user and password, or {@code embedded-h2}
 * @param ports {@code workbench.ports}: two ports, Confluence's and Jira's; 0 for any free one
 * @param apps {@code app.jar} and {@code workbench.install}: the jars to install, separated by commas
 * @param samples {@code workbench.samples}: a script of sample data to play on a fresh data folder, empty for none
 */
record Options(Path data, boolean fresh, String database, Map<Product, Integer> ports, List<Path> apps, Optional<Path> samples) {

    private static final String EMBEDDED = "embedded-h2";

    /**
     * Reads the options.
     *
     * @throws IllegalArgumentException if one of them makes no sense: the message names it
     */
    static Options from(Properties properties) {
        String home = properties.getProperty("maven.multiModuleProjectDirectory", properties.getProperty("user.dir", "."));
        List<Path> apps = new ArrayList<>();
        paths(properties, "app.jar").forEach(apps::add);
        paths(properties, "workbench.install").forEach(apps::add);
        return new Options(
                Path.of(properties.getProperty("workbench.data", Path.of(home, "workbench-data").toString())).toAbsolutePath(),
                properties.containsKey("workbench.fresh") && !"false".equals(properties.getProperty("workbench.fresh")),
                database(properties.getProperty("workbench.database", EMBEDDED)),
                ports(properties.getProperty("workbench.ports", "1990,2990")),
                List.copyOf(apps),
                paths(properties, "workbench.samples").findFirst());
    }

    /** Returns the settings of one product. */
    ProductSettings of(Product product) {
        ProductSettings settings = ProductSettings.alone(product, ports.get(product), data);
        return embedded() ? settings : settings.withDatabase(DatabaseAddress.of(database, product));
    }

    /** Returns whether each product has an embedded database in the data folder. */
    boolean embedded() {
        return database.equals(EMBEDDED);
    }

    private static String database(String value) {
        if (!value.equals(EMBEDDED) && !value.startsWith("jdbc:postgresql:") && !value.startsWith("jdbc:h2:")) {
            throw new IllegalArgumentException("workbench.database=" + value + " is neither " + EMBEDDED
                    + " nor an address like jdbc:postgresql://localhost/workbench?user=…&password=…");
        }
        return value;
    }

    private static Map<Product, Integer> ports(String value) {
        String[] parts = value.split(",");
        Product[] products = Product.values();
        if (parts.length != products.length || !Stream.of(parts).allMatch(part -> part.strip().matches("\\d{1,5}"))) {
            throw new IllegalArgumentException("workbench.ports=" + value + " is not two ports like 1990,2990");
        }
        Map<Product, Integer> ports = new EnumMap<>(Product.class);
        for (int i = 0; i < products.length; i++) {
            ports.put(products[i], Integer.valueOf(parts[i].strip()));
        }
        return ports;
    }

    private static Stream<Path> paths(Properties properties, String name) {
        return Stream.of(properties.getProperty(name, "").split(","))
                .map(String::strip).filter(path -> !path.isEmpty()).map(Path::of);
    }
}
