package org.maillage.host.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.io.InputStream;

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

    /** Returns the body as an object of this class; a property it does not have is refused. */
    public static <T> T read(InputStream body, Class<T> type) throws IOException {
        return JSON.treeToValue(read(body), type);
    }
}
