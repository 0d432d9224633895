package org.maillage.workbench.samples;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import org.maillage.workbench.Product;

/**
 * One call of a script. What a step leaves out is null in the record's components and has its default in the accessors.
 *
 * @param say what is told while it is played; null for nothing
 * @param in which product it asks
 * @param as the account, whose password is its name; null for that of the step before
 * @param request method and path below the product's context, {@code ${name}} for a value kept before
 * @param headers further headers
 * @param type media type of what is sent
 * @param body what is sent: a text as it stands, anything else as JSON
 * @param file name of a file to send, beside the script
 * @param expect the status of a good answer; null for any from 200 to 299
 * @param keep names and where their values stand in the answer
 * @param until what the answer must hold before the script goes on
 * @param check what the last answer must hold
 */
record SampleStep(String say, Product in, String as, @JsonProperty(required = true) String request, Map<String, String> headers,
        String type, JsonNode body, String file, Integer expect, Map<String, String> keep, Map<String, JsonNode> until,
        Map<String, JsonNode> check) {

    SampleStep {
        in = in == null ? Product.CONFLUENCE : in;
        headers = headers == null ? Map.of() : headers;
        keep = keep == null ? Map.of() : keep;
        until = until == null ? Map.of() : until;
        check = check == null ? Map.of() : check;
        if (request == null || !request.matches("(GET|POST|PUT|DELETE) /\\S*")) {
            throw new IllegalArgumentException("\"request\": \"" + request + "\" is not a method and a path like GET /rest/…");
        }
        if (body != null && file != null) {
            throw new IllegalArgumentException(request + " has a body and a file");
        }
    }

    String method() {
        return request.substring(0, request.indexOf(' '));
    }

    String path() {
        return request.substring(request.indexOf(' ') + 1);
    }

    /** Returns the media type of what is sent; JSON where a body that is no text does not say. */
    Optional<String> mediaType() {
        return type == null && body != null ? Optional.of("application/json") : Optional.ofNullable(type);
    }

    boolean accepts(int status) {
        return expect == null ? status >= 200 && status < 300 : status == expect;
    }
}
