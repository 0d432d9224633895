package org.maillage.acceptance.harness;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Takes the pictures that README and user guide show: always to {@code target/screenshots}, with {@code -Dscreenshots=update} to
 * {@code docs/images} too.
 */
public final class Pictures {

    private final String language;

    public Pictures(Locale language) {
        this.language = language.getLanguage();
    }

    /** Takes a picture of the window. */
    public void take(Person person, String name) {
        person.settled();
        byte[] png = person.page().screenshot(new Page.ScreenshotOptions().setAnimations(
                com.microsoft.playwright.options.ScreenshotAnimations.DISABLED));
        write(Repository.path("src/acceptance/target/screenshots"), name, png);
        if (System.getProperty("screenshots", "").equals("update")) {
            write(Repository.path("docs/images"), name, png);
        }
    }

    private void write(Path folder, String name, byte[] png) {
        try {
            Files.createDirectories(folder.resolve(language));
            Files.write(folder.resolve(language).resolve(name + ".png"), png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
