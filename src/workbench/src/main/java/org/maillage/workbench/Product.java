package org.maillage.workbench;

import java.util.Locale;

/**
 * The two products the workbench embeds, with the addresses the Atlassian SDK gives them by custom
 * ({@code localhost:1990/confluence}, {@code localhost:2990/jira}).
 */
public enum Product {
    CONFLUENCE("conf", "Confluence", "10.2.0", 1990),
    JIRA("jira", "Jira", "11.3.0", 2990);

    private final String platformId;
    private final String displayName;
    private final String version;
    private final int defaultPort;

    Product(String platformId, String displayName, String version, int defaultPort) {
        this.platformId = platformId;
        this.displayName = displayName;
        this.version = version;
        this.defaultPort = defaultPort;
    }

    /** Returns the value of a module's {@code application} attribute, and the suffix of scanner index files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the product at the far end of the application link. */
    public Product other() {
        return this == CONFLUENCE ? JIRA : CONFLUENCE;
    }

    /** Returns what {@code ApplicationProperties.getPlatformId()} answers. */
    public String platformId() {
        return platformId;
    }

    /** Returns the name people know the product by. */
    public String displayName() {
        return displayName;
    }

    /** Returns the product version whose rules the workbench follows. */
    public String version() {
        return version;
    }

    /** Returns the port used when nobody asked for another. */
    public int defaultPort() {
        return defaultPort;
    }

    /** Returns the web application's context path, with its leading slash. */
    public String contextPath() {
        return "/" + key();
    }
}
