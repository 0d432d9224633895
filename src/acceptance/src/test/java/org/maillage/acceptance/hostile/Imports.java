package org.maillage.acceptance.hostile;

import static org.maillage.acceptance.harness.Visitor.REST;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.maillage.acceptance.harness.Visitor;
import org.maillage.acceptance.harness.Visitor.Answer;

/** The import, as its page drives it. */
final class Imports {

    private final Visitor officer;

    Imports(Visitor officer) {
        this.officer = officer;
    }

    Answer send(byte[] file) {
        return officer.call("POST", REST + "imports", Map.of("Content-Type", "text/csv", "X-File-Name", "test.csv"), file);
    }

    /** Starts a file with the columns the app recognised, and returns the run's id. */
    String start(byte[] file) {
        JsonNode draft = send(file).expect(201).json();
        ObjectNode body = new ObjectMapper().createObjectNode();
        ObjectNode columns = body.putObject("columns");
        draft.path("columns").forEach(column -> {
            if (!column.path("field").asText().isEmpty()) {
                columns.put(column.path("index").asText(), column.path("field").asText());
            }
        });
        String id = draft.path("id").asText();
        officer.json("POST", REST + "imports/" + id + "/run", body.toString()).expect(202);
        return id;
    }

    JsonNode run(byte[] file, Duration patience) {
        return ended(start(file), patience);
    }

    JsonNode progress(String id) {
        return officer.get(REST + "imports/" + id).expect(200).json();
    }

    JsonNode ended(String id, Duration patience) {
        return until(id, patience, run -> run.path("ended").asBoolean());
    }

    JsonNode until(String id, Duration patience, java.util.function.Predicate<JsonNode> wanted) {
        Instant deadline = Instant.now().plus(patience);
        JsonNode run = progress(id);
        while (!wanted.test(run)) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("after " + patience + " still " + run);
            }
            LockSupport.parkNanos(Duration.ofMillis(150).toNanos());
            run = progress(id);
        }
        return run;
    }

    JsonNode report(String id) {
        return officer.get(REST + "imports/" + id + "/report").expect(200).json();
    }

    void cancel(String id) {
        officer.json("DELETE", REST + "imports/" + id, "").expect(204);
    }
}
