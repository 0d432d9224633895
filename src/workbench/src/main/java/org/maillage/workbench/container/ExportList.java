package org.maillage.workbench.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.workbench.Product;

/**
 * The packages a product gives to apps, read from {@code exported-packages.txt}. What is not on the list does not exist
 * for an app, however much the workbench itself uses it.
 *
 * <p>Each line is {@code package[;version=x] | both, confluence or jira | public source | confirmed or unconfirmed};
 * lines starting with {@code #} are comments.
 */
public final class ExportList {

    private static final String FILE = "/org/maillage/workbench/exported-packages.txt";

    private final List<Entry> entries;

    private ExportList(List<Entry> entries) {
        this.entries = entries;
    }

    /** Reads the list that comes with the workbench. */
    public static ExportList ofPlatform() {
        try (InputStream in = Objects.requireNonNull(ExportList.class.getResourceAsStream(FILE), FILE)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a list.
     *
     * @throws IllegalArgumentException if a line is not of the form above, or a package is listed twice
     */
    public static ExportList parse(String text) {
        List<Entry> entries = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(Entry::parse)
                .toList();
        long distinct = entries.stream().map(Entry::name).distinct().count();
        if (distinct != entries.size()) {
            throw new IllegalArgumentException("a package is listed twice");
        }
        return new ExportList(entries);
    }

    /** Returns the lines of the list, in order. */
    public List<Entry> entries() {
        return entries;
    }

    /** Returns whether apps in this product may see this package. */
    public boolean exports(Product product, String packageName) {
        return entries.stream().anyMatch(entry -> entry.in(product) && entry.name().equals(packageName));
    }

    /** Returns the list in the syntax of OSGi's {@code org.osgi.framework.system.packages.extra}. */
    public String systemPackages(Product product) {
        return entries.stream()
                .filter(entry -> entry.in(product))
                .map(Entry::clause)
                .collect(Collectors.joining(","));
    }

    /**
     * One exported package.
     *
     * @param name the package
     * @param version the version it is exported with, empty for none
     * @param products the products that export it
     * @param source the public page or code that shows it
     * @param confirmed whether that source is about Platform 8 itself
     */
    public record Entry(String name, String version, Set<Product> products, String source, boolean confirmed) {

        static Entry parse(String line) {
            String[] cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
            if (cells.length != 4 || Arrays.stream(cells).anyMatch(String::isEmpty)) {
                throw new IllegalArgumentException("not 'package | product | source | confirmed': " + line);
            }
            String[] clause = cells[0].split(";version=", 2);
            boolean confirmed = cells[3].equals("confirmed");
            if (!confirmed && !cells[3].equals("unconfirmed")) {
                throw new IllegalArgumentException("neither confirmed nor unconfirmed: " + line);
            }
            Set<Product> products = cells[1].equals("both")
                    ? EnumSet.allOf(Product.class)
                    : EnumSet.of(Product.valueOf(cells[1].toUpperCase(Locale.ROOT)));
            return new Entry(clause[0], clause.length == 2 ? clause[1] : "", products, cells[2], confirmed);
        }

        boolean in(Product product) {
            return products.contains(product);
        }

        private String clause() {
            return version.isEmpty() ? name : name + ";version=\"" + version + "\"";
        }
    }
}
