package org.maillage.scanner;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/**
 * Where the index is written, and where the names of the indexed classes are remembered between two compilations: the
 * index beside the classes, the memory beside the generated sources, so that it never ships.
 */
final class IndexFolder {
    private static final String MEMORY = "scanner-index.owners";

    private final Filer filer;

    IndexFolder(Filer filer) {
        this.filer = filer;
    }

    /** Writes the files that have lines and removes the others: the runtime takes a missing file as empty. */
    void write(Index index, Collection<? extends Element> origins) throws IOException {
        Element[] originating = origins.toArray(new Element[0]);
        for (String file : Index.knownFiles()) {
            Set<String> lines = index.lines(file);
            if (lines.isEmpty()) {
                remove(Index.FOLDER + file);
            } else {
                write(StandardLocation.CLASS_OUTPUT, Index.FOLDER + file, lines, originating);
            }
        }
    }

    /** Names of the classes that had entries in the last compilation; none at the first one. */
    Set<String> remembered() throws IOException {
        try {
            String text = filer.getResource(StandardLocation.SOURCE_OUTPUT, "", MEMORY).getCharContent(true).toString();
            return Arrays.stream(text.split("\n")).filter(name -> !name.isBlank()).collect(Collectors.toCollection(TreeSet::new));
        } catch (NoSuchFileException | FileNotFoundException absent) {
            return Set.of();
        }
    }

    void remember(Set<String> owners) throws IOException {
        if (!owners.isEmpty() || !remembered().isEmpty()) {
            write(StandardLocation.SOURCE_OUTPUT, MEMORY, owners);
        }
    }

    private void write(StandardLocation where, String path, Set<String> lines, Element... origins) throws IOException {
        try (Writer writer = filer.createResource(where, "", path, origins).openWriter()) {
            for (String line : lines) {
                writer.write(line + "\n");
            }
        }
    }

    /** Through the file system: what the compiler hands to processors cannot delete. */
    private void remove(String path) throws IOException {
        URI stale = filer.getResource(StandardLocation.CLASS_OUTPUT, "", path).toUri();
        if ("file".equals(stale.getScheme())) {
            Files.deleteIfExists(Path.of(stale));
        }
    }
}
