package org.maillage.workbench.rest;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * Where a REST module answers: {@code /rest/<path>/<version>}; {@code version="none"} leaves the version out.
 *
 * @param path begins with a slash
 * @param version digits and dots, or {@code none}
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/rest-plugin-module/">REST plugin module</a>
 */
record RestPath(String path, String version) implements Comparable<RestPath> {

    private static final String NO_VERSION = "none";
    private static final String LATEST = "latest";

    /** Returns what it answers, below {@code /rest}. */
    String prefix() {
        return version.equals(NO_VERSION) ? path : path + "/" + version;
    }

    /** Returns what it answers as well while it is the latest version. */
    Optional<String> latestPrefix() {
        return version.equals(NO_VERSION) ? Optional.empty() : Optional.of(path + "/" + LATEST);
    }

    /** Older versions come first. */
    @Override
    public int compareTo(RestPath other) {
        return Comparator.comparing(RestPath::path)
                .thenComparing(RestPath::numbers, Arrays::compare)
                .thenComparing(RestPath::version)
                .compare(this, other);
    }

    private int[] numbers() {
        return Arrays.stream(version.split("\\D+")).filter(part -> !part.isEmpty()).mapToInt(Integer::parseInt).toArray();
    }
}
