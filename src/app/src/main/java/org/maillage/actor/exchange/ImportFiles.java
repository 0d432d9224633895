package org.maillage.actor.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.maillage.host.InvalidInputException;
import org.maillage.host.Problem;
import org.maillage.host.SharedFiles;

/** The uploaded files, kept under their task's id where every node sees them, until the import has ended. */
@Named
public final class ImportFiles {

    private final SharedFiles shared;

    @Inject
    public ImportFiles(SharedFiles shared) {
        this.shared = shared;
    }

    /**
     * Keeps a file; it is there whole or not at all.
     *
     * @return its bytes
     * @throws InvalidInputException if it is larger than {@link ImportService#MAX_BYTES}
     */
    byte[] keep(String id, InputStream content) throws IOException {
        byte[] bytes = content.readNBytes((int) ImportService.MAX_BYTES + 1);
        if (bytes.length > ImportService.MAX_BYTES) {
            throw new InvalidInputException(
                    Problem.of("file", "import.tooLarge", String.valueOf(ImportService.MAX_BYTES / 1024 / 1024)));
        }
        Path whole = path(id);
        Path partial = whole.resolveSibling(id + ".part");
        Files.write(partial, bytes);
        Files.move(partial, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return bytes;
    }

    /** Returns a file's bytes. */
    byte[] read(String id) {
        try {
            return Files.readAllBytes(path(id));
        } catch (IOException e) {
            throw new UncheckedIOException("the uploaded file of import " + id + " is gone", e);
        }
    }

    /** Removes a file; harmless if it is gone. */
    void remove(String id) {
        try {
            Files.deleteIfExists(path(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(String id) throws IOException {
        return shared.folder("imports").resolve(id + ".csv");
    }
}
