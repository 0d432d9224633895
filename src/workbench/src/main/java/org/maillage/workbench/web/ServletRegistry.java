package org.maillage.workbench.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The servlets of apps in service, by the patterns they answer below {@code /plugins/servlet}. */
public final class ServletRegistry {

    private final List<Mapping> mappings = new CopyOnWriteArrayList<>();

    void add(Mapping mapping) {
        mappings.add(mapping);
    }

    void remove(Mapping mapping) {
        mappings.remove(mapping);
    }

    /** Returns what answers a path, the best fitting pattern first. */
    Optional<Mapping> find(String path) {
        return mappings.stream()
                .filter(mapping -> mapping.pattern().matches(path))
                .max(Comparator.comparingInt(mapping -> mapping.pattern().precedence()));
    }

    /** Returns the servlet that answers exactly this pattern. */
    Optional<Mapping> claimed(String pattern) {
        return mappings.stream().filter(mapping -> mapping.pattern().pattern().equals(pattern)).findFirst();
    }

    /** A pattern and the servlet behind it. */
    record Mapping(UrlPattern pattern, PluginServlet servlet) {}
}
