package org.maillage.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder that holds all a workbench keeps. It carries a marker, so that nothing else is ever deleted by mistake. */
final class DataFolder {

    private static final String MARKER = "workbench-data.txt";
    private static final String TEXT = """
            Data of the workbench (embedded Confluence and Jira). The workbench deletes this folder when it is started with
            -Dworkbench.fresh; without this file it does not.
            """;

    private DataFolder() {}

    /**
     * Makes the folder where it is missing.
     *
     * @param fresh whether to delete what it holds first
     * @throws IllegalStateException if it holds files and no marker, so that they are somebody else's
     */
    static Path prepare(Path folder, boolean fresh) {
        try {
            if (!isEmpty(folder) && !Files.exists(folder.resolve(MARKER))) {
                throw new IllegalStateException(folder + " is not a data folder of the workbench (it has no " + MARKER
                        + "): choose another one with -Dworkbench.data=");
            }
            if (fresh) {
                delete(folder);
            }
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(MARKER), TEXT);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot prepare the data folder " + folder, e);
        }
    }

    /** Returns whether a folder made ready by {@link #prepare} holds nothing yet. */
    static boolean isUnused(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.allMatch(file -> file.endsWith(MARKER));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the data folder " + folder, e);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.delete(file);
        }
    }
}
