package org.maillage.workbench.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.maillage.workbench.Product;

/**
 * Plays a script once for a data folder, and never on data somebody works with already. A note in the folder says how far it
 * came; a script that failed is not tried again on what it left half done.
 */
public final class SampleData {

    private static final String NOTE = "sample-data.txt";
    private static final String LOADED = "loaded";
    private static final String BEGUN = "begun";

    private final Path note;
    private final boolean fresh;

    private SampleData(Path note, boolean fresh) {
        this.note = note;
        this.fresh = fresh;
    }

    /** Looks at a data folder; to be called before the products write into it. */
    public static SampleData of(Path dataFolder, boolean fresh) {
        return new SampleData(dataFolder.resolve(NOTE), fresh);
    }

    /**
     * Plays the script if the data folder is fresh.
     *
     * @param progress is told what is being done, a line each
     * @return the outcome in words
     * @throws SampleException if a step failed; the products run on with what is there
     */
    public String load(Path script, Function<Product, String> baseUrls, Consumer<String> progress) {
        if (!fresh) {
            return LOADED.equals(noted()) ? "loaded earlier" : "not loaded: the data folder was in use before";
        }
        SampleScript read = SampleScript.read(script);
        write(BEGUN);
        new SamplePlayer(baseUrls, progress).play(read);
        write(LOADED);
        return LOADED;
    }

    private String noted() {
        try {
            return Files.exists(note) ? Files.readString(note).strip() : "";
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + note, e);
        }
    }

    private void write(String state) {
        try {
            Files.writeString(note, state + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + note, e);
        }
    }
}
