package org.maillage.acceptance.harness;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
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
    private final boolean taken;

    /** @param taken whether to take them at all: what two runs show alike is taken in one */
    public Pictures(Locale language, boolean taken) {
        this.language = language.getLanguage();
        this.taken = taken;
    }

    /** Takes a picture of the window. */
    public void take(Person person, String name) {
        person.settled();
        if (!taken) {
            return;
        }
        byte[] png = person.page().screenshot(new Page.ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED));
        write(Repository.path("src/acceptance/target/screenshots"), name, png);
        if (System.getProperty("screenshots", "").equals("update")) {
            write(Repository.path("docs/images"), name, png);
        }
    }

    private void write(Path folder, String name, byte[] png) {
        try {
            Path file = folder.resolve(language).resolve(name + ".png");
            Files.createDirectories(file.getParent());
            Files.write(file, png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
