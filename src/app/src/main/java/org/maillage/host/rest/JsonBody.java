package org.maillage.host.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.host.InvalidInputException;
import org.maillage.host.Problem;

/**
 * Reads the body of a request ourselves: how strictly a product's own JSON reader treats sizes and unknown fields is not ours to
 * say, and what people send us is.
 */
public final class JsonBody {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The largest body taken, in bytes; a profile of the greatest lengths in every field fits. */
    static final int MAX_BYTES = 1024 * 1024;

    private JsonBody() {}

    /**
     * Returns the body as a tree.
     *
     * @throws JsonProcessingException if it is no JSON
     * @throws WebApplicationException with status 413 if it is larger than a megabyte
     */
    public static JsonNode read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new WebApplicationException(413);
        }
        return JSON.readTree(bytes);
    }

    /**
     * Returns the body as a record of this class, null for an empty body.
     *
     * @throws InvalidInputException naming every property the record does not have; Jackson's own exception for it stands in a
     *     package the products do not export
     */
    public static <T extends Record> T read(InputStream body, Class<T> type) throws IOException {
        JsonNode tree = read(body);
        Set<String> known = Stream.of(type.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toSet());
        List<Problem> problems = new ArrayList<>();
        for (Iterator<String> names = tree.fieldNames(); names.hasNext();) {
            String name = names.next();
            if (!known.contains(name)) {
                problems.add(Problem.of(name, "json.unknownField", name));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return JSON.treeToValue(tree, type);
    }
}
