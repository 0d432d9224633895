package org.maillage.workbench.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * How the product itself refuses a REST request.
 *
 * @param message for people
 * @param status the HTTP status again
 */
record Problem(@JsonProperty("message") String message, @JsonProperty("status-code") int status) {

    static Response answer(Response.Status status, String message) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new Problem(message, status.getStatusCode()))
                .build();
    }
}
