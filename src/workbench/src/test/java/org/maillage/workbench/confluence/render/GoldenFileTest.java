package org.maillage.workbench.confluence.render;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/**
 * Renders each {@code golden/*.storage.xml} and compares with the {@code .html} beside it. The inputs are written from
 * the public page <a href="https://confluence.atlassian.com/conf91/confluence-storage-format-1442847767.html">
 * Confluence Storage Format</a>. With {@code -Dgolden.write} the files are written instead: look at the difference.
 */
@RunWith(Parameterized.class)
public class GoldenFileTest {

    private static final String ENDING = ".storage.xml";

    private final Path input;

    public GoldenFileTest(String name, Path input) {
        this.input = input;
    }

    @Parameters(name = "{0}")
    public static List<Object[]> files() throws Exception {
        List<Object[]> files = new ArrayList<>();
        Path folder = Path.of(GoldenFileTest.class.getResource("/org/maillage/workbench/confluence/golden/text.storage.xml").toURI()).getParent();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*" + ENDING)) {
            found.forEach(path -> files.add(new Object[] {path.getFileName().toString().replace(ENDING, ""), path}));
        }
        return files;
    }

    @Test
    public void renders_as_the_golden_file_says() throws IOException {
        Path golden = input.resolveSibling(input.getFileName().toString().replace(ENDING, ".html"));
        String html = new RenderFixture().render(Files.readString(input));
        if (System.getProperty("golden.write") != null) {
            Files.writeString(golden, html);
        }
        assertEquals(Files.readString(golden), html);
    }
}
