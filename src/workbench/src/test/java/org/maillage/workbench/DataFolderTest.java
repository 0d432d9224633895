package org.maillage.workbench;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The workbench deletes its own data and nobody else's. */
public class DataFolderTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void a_folder_with_somebody_elses_files_is_refused_and_left_alone() throws IOException {
        Path letter = Files.writeString(folder.getRoot().toPath().resolve("letter.txt"), "dear all");
        for (boolean fresh : new boolean[] {true, false}) {
            assertThrows(IllegalStateException.class, () -> DataFolder.prepare(folder.getRoot().toPath(), fresh));
        }
        assertEquals("dear all", Files.readString(letter));
    }

    @Test
    public void a_fresh_start_deletes_what_an_earlier_run_left() throws IOException {
        Path data = DataFolder.prepare(folder.getRoot().toPath().resolve("data"), false);
        Files.createDirectories(data.resolve("a/b"));
        Path file = Files.writeString(data.resolve("a/b/c.txt"), "old");
        DataFolder.prepare(data, true);
        assertTrue(Files.notExists(file));
    }

    @Test
    public void an_ordinary_start_keeps_what_an_earlier_run_left() throws IOException {
        Path data = DataFolder.prepare(folder.getRoot().toPath().resolve("data"), false);
        Path file = Files.writeString(data.resolve("kept.txt"), "old");
        DataFolder.prepare(data, false);
        assertEquals("old", Files.readString(file));
    }

    @Test
    public void an_empty_folder_may_be_used() throws IOException {
        Path data = folder.newFolder("empty").toPath();
        assertEquals(data, DataFolder.prepare(data, true));
    }
}
