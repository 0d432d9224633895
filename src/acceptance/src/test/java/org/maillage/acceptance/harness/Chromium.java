package org.maillage.acceptance.harness;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the browser this machine has. Playwright's own download is not used: what is installed is what people have. */
final class Chromium {

    /** Said where none is found. */
    static final String CURE = "No Chromium or Chrome was found, and browser tests need one. Install it (Debian, Ubuntu: "
            + "apt-get install -y chromium; macOS: brew install --cask chromium; Windows: winget install Google.Chrome), or run "
            + "mvn verify -Dbrowser=none to report browser tests as skipped.";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe");

    private static final List<String> PLACES = List.of(
            "/usr/bin", "/usr/local/bin", "/snap/bin",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:/Program Files/Google/Chrome/Application",
            "C:/Program Files (x86)/Google/Chrome/Application");

    private Chromium() {}

    /** @throws IllegalStateException with {@link #CURE} if there is none */
    static Path find() {
        return find(System.getenv().getOrDefault("PATH", "")).orElseThrow(() -> new IllegalStateException(CURE));
    }

    private static Optional<Path> find(String searchPath) {
        Stream<String> folders = Stream.concat(Arrays.stream(searchPath.split(File.pathSeparator)), PLACES.stream());
        return folders.filter(folder -> !folder.isBlank()).flatMap(Chromium::candidates).filter(Files::isExecutable)
                .filter(Files::isRegularFile).findFirst();
    }

    private static Stream<Path> candidates(String place) {
        Path path = Path.of(place);
        return Stream.concat(Stream.of(path), NAMES.stream().map(path::resolve));
    }
}
