package org.maillage.workbench.database;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.maillage.workbench.Product;

/**
 * Where a product's data is: a JDBC URL (credentials in it, as both drivers accept) and the schema that belongs to
 * one product alone, so that two products may share a database.
 *
 * @param url an H2 or PostgreSQL URL
 * @param schema the schema's name in the spelling the database stores: upper case on H2, lower case on PostgreSQL
 */
public record DatabaseAddress(String url, String schema) {

    /**
     * Words that H2 2 reserves although PostgreSQL, MySQL and Oracle let columns be named so. Foreign apps do name
     * columns so, and run on a real product; they must run here.
     */
    private static final String H2_OPTIONS =
            ";NON_KEYWORDS=VALUE,KEY,USER,YEAR,MONTH,DAY,HOUR,MINUTE,SECOND,INTERVAL,ANY,SOME"
                    + ";DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=15000";

    public DatabaseAddress {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(schema, "schema");
    }

    /** Returns the embedded database of a product, in files under this folder. */
    public static DatabaseAddress inFolder(Path folder, Product product) {
        return of("jdbc:h2:file:" + folder.toAbsolutePath().resolve(product.key() + "-database"), product);
    }

    /** Returns a database that lives as long as it is open, for tests. Different names are different databases. */
    public static DatabaseAddress inMemory(String name, Product product) {
        return of("jdbc:h2:mem:" + name + "-" + product.key(), product);
    }

    /** Returns a product's schema in the database at this URL. */
    public static DatabaseAddress of(String url, Product product) {
        return Dialect.of(url) == Dialect.H2
                ? new DatabaseAddress(withH2Options(url), product.key().toUpperCase(Locale.ROOT))
                : new DatabaseAddress(url, product.key());
    }

    /** Returns the kind of database. */
    public Dialect dialect() {
        return Dialect.of(url);
    }

    /** Returns the address without its options, which may hold a password. */
    @Override
    public String toString() {
        return url.replaceFirst("[;?].*", "") + " schema " + schema;
    }

    private static String withH2Options(String url) {
        return url.contains("NON_KEYWORDS") ? url : url + H2_OPTIONS;
    }
}
