package org.maillage.workbench.database;

/** The databases the workbench runs on. Both are spoken to in the SQL they share; the few differences ask for this. */
public enum Dialect {
    H2,
    POSTGRES;

    /**
     * Returns the dialect of a JDBC URL.
     *
     * @throws IllegalArgumentException if the workbench does not run on that database
     */
    public static Dialect of(String jdbcUrl) {
        if (jdbcUrl.startsWith("jdbc:h2:")) {
            return H2;
        }
        if (jdbcUrl.startsWith("jdbc:postgresql:")) {
            return POSTGRES;
        }
        throw new IllegalArgumentException("neither H2 nor PostgreSQL: " + jdbcUrl);
    }
}
