package org.maillage.workbench.container;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The installed apps on disk, one folder each: {@code app.jar}, and {@code state.properties} saying whether it is enabled
 * and when it was installed (apps start in that order).
 */
final class AppStore {

    private static final String JAR = "app.jar";
    private static final String STATE = "state.properties";

    private final Path folder;

    AppStore(Path folder) {
        this.folder = folder;
    }

    /**
     * One installed app on disk.
     *
     * @param key its plugin key
     * @param jar the store's own copy
     * @param enabled whether it is to be enabled at the next start
     * @param installed milliseconds since 1970
     */
    record Stored(String key, Path jar, boolean enabled, long installed) {}

    /** Returns all installed apps, the one installed first at the front. */
    List<Stored> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(each -> Files.isRegularFile(each.resolve(JAR)))
                    .map(this::read)
                    .sorted(Comparator.comparingLong(Stored::installed).thenComparing(Stored::key))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns one installed app. */
    Stored get(String key) {
        return read(folder.resolve(key));
    }

    /** Copies a jar in, in place of the one that is there. An app that is there already keeps its turn. */
    Path save(String key, Path jar, long now) {
        Path home = folder.resolve(key);
        try {
            Files.createDirectories(home);
            Path arriving = Files.createTempFile(home, "arriving", ".jar");
            Files.copy(jar, arriving, StandardCopyOption.REPLACE_EXISTING);
            Files.move(arriving, home.resolve(JAR), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            if (!Files.exists(home.resolve(STATE))) {
                write(home, true, now);
            }
            return home.resolve(JAR);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep " + jar + " in " + home, e);
        }
    }

    /** Remembers whether an app is to be enabled at the next start. */
    void setEnabled(String key, boolean enabled) {
        Path home = folder.resolve(key);
        try {
            write(home, enabled, get(key).installed());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets an app. */
    void delete(String key) {
        Path home = folder.resolve(key);
        try {
            Files.deleteIfExists(home.resolve(JAR));
            Files.deleteIfExists(home.resolve(STATE));
            Files.deleteIfExists(home);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + home, e);
        }
    }

    private Stored read(Path home) {
        Properties state = new Properties();
        if (Files.exists(home.resolve(STATE))) {
            try (Reader in = Files.newBufferedReader(home.resolve(STATE), StandardCharsets.UTF_8)) {
                state.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Stored(
                home.getFileName().toString(),
                home.resolve(JAR),
                Boolean.parseBoolean(state.getProperty("enabled", "true")),
                Long.parseLong(state.getProperty("installed", "0")));
    }

    private static void write(Path home, boolean enabled, long installed) throws IOException {
        Properties state = new Properties();
        state.setProperty("enabled", String.valueOf(enabled));
        state.setProperty("installed", String.valueOf(installed));
        try (Writer out = Files.newBufferedWriter(home.resolve(STATE), StandardCharsets.UTF_8)) {
            state.store(out, null);
        }
    }
}
