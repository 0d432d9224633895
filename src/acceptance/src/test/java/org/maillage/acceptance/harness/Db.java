package org.maillage.acceptance.harness;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.maillage.workbench.Product;
import org.maillage.workbench.database.DatabaseAddress;

/** The databases the workbench runs on. PostgreSQL is one server per test run, with a database of its own per workbench. */
public enum Db {
    H2 {
        @Override
        public String url(Path folder) {
            return "jdbc:h2:file:" + folder.toAbsolutePath().resolve("workbench");
        }
    },
    POSTGRESQL {
        @Override
        public String url(Path folder) {
            return Server.database();
        }
    };

    /** Returns the JDBC URL of an empty database; both products share it, in a schema each. */
    public abstract String url(Path folder);

    static DatabaseAddress address(String url, Product product) {
        return DatabaseAddress.of(url, product);
    }

    /** Started when the first test asks for it; its own shutdown hook stops it. */
    private static final class Server {

        private static EmbeddedPostgres postgres;

        static synchronized String database() {
            try {
                if (postgres == null) {
                    postgres = EmbeddedPostgres.builder().start();
                }
                String name = "t" + UUID.randomUUID().toString().replace("-", "");
                try (Connection connection = DriverManager.getConnection(postgres.getJdbcUrl("postgres", "postgres"));
                        Statement statement = connection.createStatement()) {
                    statement.execute("create database " + name);
                }
                return postgres.getJdbcUrl("postgres", name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
