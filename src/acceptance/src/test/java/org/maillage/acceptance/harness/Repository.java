package org.maillage.acceptance.harness;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Where the build's files are. Maven says so; an IDE that does not starts in the module's folder. */
public final class Repository {

    private Repository() {}

    /** Returns a file or folder of the repository. */
    public static Path path(String relative) {
        Path root = Path.of(Objects.requireNonNullElse(System.getProperty("repository.root"), "../.."));
        return root.resolve(relative).toAbsolutePath().normalize();
    }

    /** Returns the app as it ships. */
    public static Path appJar() {
        Path jar = Path.of(Objects.requireNonNullElse(System.getProperty("app.jar"), "-Dapp.jar is not set"));
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException("no app at " + jar + ": build it with mvn package");
        }
        return jar;
    }
}
