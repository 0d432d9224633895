package org.maillage.acceptance.hostile;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.maillage.acceptance.harness.Visitor.REST;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.maillage.acceptance.harness.WorkbenchProcess;

/** The machine loses power in the middle of an import. */
public class CrashIT {

    private static final int ROWS = 3_000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void an_import_goes_on_after_kill_9_and_every_row_is_in_once() throws IOException {
        Path data = folder.getRoot().toPath().resolve("data");
        String id;
        int before;
        try (WorkbenchProcess first = WorkbenchProcess.start(data)) {
            Imports imports = new Imports(first.as("admin"));
            id = imports.start(CsvIT.many("Crash", ROWS));
            before = imports.until(id, PATIENCE, run -> run.path("created").asInt() > 100).path("created").asInt();
            assertTrue("the import was quicker than the crash", before < ROWS);
            first.kill();
        }
        try (WorkbenchProcess second = WorkbenchProcess.start(data)) {
            JsonNode run = new Imports(second.as("admin")).ended(id, PATIENCE);
            assertEquals(run.toString(), "done", run.path("state").asText());
            assertEquals(run.toString(), ROWS, run.path("created").asInt() + run.path("unchanged").asInt());
            JsonNode found = second.as("admin").get(REST + "actors?pageSize=1&q=Crash").expect(200).json();
            assertEquals(ROWS, found.path("total").asInt());
        }
    }
}
