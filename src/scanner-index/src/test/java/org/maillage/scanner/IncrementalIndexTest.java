package org.maillage.scanner;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.ServiceLoader;
import java.util.TreeSet;
import javax.annotation.processing.Processor;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public final class IncrementalIndexTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private Compilation compilation;

    @Before
    public void compileTwoBeans() throws IOException {
        compilation = new Compilation(folder.getRoot().toPath());
        compilation.with("Kept", "@Named public class Kept { public Kept(@ComponentImport Runnable runnable) {} }")
                .with("Changed", "@Named public class Changed { @JiraImport java.util.Set<String> jira; }").run();
        assertEquals("app.Changed\napp.Kept\n", compilation.text("component"));
    }

    @Test
    public void a_mark_taken_away_takes_its_line_and_its_file_away() throws IOException {
        compilation.with("Changed", "public class Changed {}").run();
        assertEquals("app.Kept\n", compilation.text("component"));
        assertEquals(new TreeSet<>(java.util.Set.of("component", "imports")), compilation.files());
    }

    @Test
    public void the_last_mark_taken_away_leaves_no_file() throws IOException {
        compilation.with("Changed", "public class Changed {}").with("Kept", "public class Kept {}").run();
        assertTrue(compilation.files().isEmpty());
    }

    @Test
    public void a_deleted_class_is_forgotten() throws IOException {
        compilation.deleteClass("Kept");
        compilation.with("Changed", "@Named public class Changed {}").run();
        assertEquals("app.Changed\n", compilation.text("component"));
        assertEquals(new TreeSet<>(java.util.Set.of("component")), compilation.files());
    }

    @Test
    public void classes_that_are_not_compiled_again_keep_their_lines() throws IOException {
        compilation.with("New", "@ConfluenceComponent public class New {}").run();
        assertEquals("app.Changed\napp.Kept\n", compilation.text("component"));
        assertEquals("app.New\n", compilation.text("component-confluence"));
        assertEquals("java.lang.Runnable\n", compilation.text("imports"));
        assertEquals("java.util.Set\n", compilation.text("imports-jira"));
    }

    @Test
    public void the_memory_of_the_processor_does_not_ship() throws IOException {
        assertEquals(java.util.List.of("META-INF/plugin-components/component", "META-INF/plugin-components/imports",
                "META-INF/plugin-components/imports-jira", "app/Changed.class", "app/Kept.class"), compilation.shipped());
    }

    @Test
    public void the_compiler_finds_the_processor_by_itself() {
        assertTrue(ServiceLoader.load(Processor.class).stream().anyMatch(found -> found.type() == ScannerIndexProcessor.class));
    }
}
