package org.maillage.scanner;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Lines of the index files, sorted, each once: the same sources give the same bytes. */
final class Index {
    static final String FOLDER = "META-INF/plugin-components/";

    private final Map<String, Set<String>> files = new TreeMap<>();

    /** Adds a line {@code subject}, or {@code subject#detail} when there is a detail. */
    void add(String file, String subject, String detail) {
        files.computeIfAbsent(file, name -> new TreeSet<>()).add(detail.isEmpty() ? subject : subject + "#" + detail);
    }

    /** Lines of this file; none when the file must be absent. */
    Set<String> lines(String file) {
        return files.getOrDefault(file, Collections.emptySet());
    }

    /** Every file the scanner may write, whether it has lines or not. */
    static Set<String> knownFiles() {
        Set<String> known = new TreeSet<>();
        for (String kind : Set.of("component", "primary-component", "imports", "exports", "dev-exports")) {
            known.add(kind);
            for (Product product : Product.values()) {
                known.add(kind + product.suffix());
            }
        }
        return known;
    }
}
