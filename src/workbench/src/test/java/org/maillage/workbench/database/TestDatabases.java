package org.maillage.workbench.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.maillage.workbench.Product;

/**
 * Empty databases for tests: H2 in memory, and one embedded PostgreSQL server that all tests of a run share, each with
 * a database of its own.
 */
public final class TestDatabases {

    private static EmbeddedPostgres server;

    private TestDatabases() {
    }

    /** Opens an empty database of this kind. */
    public static Database open(Dialect dialect, Product product) {
        return Database.open(address(dialect, product));
    }

    /** Returns the address of a database that does not exist for anybody else. */
    public static DatabaseAddress address(Dialect dialect, Product product) {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        return switch (dialect) {
            case H2 -> DatabaseAddress.inMemory(name, product);
            case POSTGRES -> DatabaseAddress.of(postgres(name), product);
        };
    }

    private static synchronized String postgres(String name) {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder().start();
            }
            String admin = server.getJdbcUrl("postgres", "postgres");
            try (var connection = java.sql.DriverManager.getConnection(admin);
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return server.getJdbcUrl("postgres", name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
