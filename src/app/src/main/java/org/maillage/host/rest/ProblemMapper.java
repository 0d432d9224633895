package org.maillage.host.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.maillage.host.AccessDeniedException;
import org.maillage.host.CurrentCaller;
import org.maillage.host.InvalidInputException;
import org.maillage.host.KeyGenerator;
import org.maillage.host.Problem;
import org.maillage.host.UnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one place where an exception becomes an answer of REST. What is not foreseen is logged under a reference and told without
 * any detail: no stack trace, class name or SQL leaves the product.
 */
@Named
@Provider
public final class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);

    private final Problems problems;
    private final CurrentCaller callers;
    private final KeyGenerator references;

    @Inject
    public ProblemMapper(Problems problems, CurrentCaller callers, KeyGenerator references) {
        this.problems = problems;
        this.callers = callers;
        this.references = references;
    }

    @Override
    public Response toResponse(Throwable fault) {
        if (fault instanceof InvalidInputException invalid) {
            return problems.of(422, invalid.problems());
        }
        if (fault instanceof AccessDeniedException denied) {
            return problems.of(callers.get().isAnonymous() ? 401 : 403, Problem.of("", denied.code()));
        }
        if (fault instanceof UnavailableException unavailable) {
            LOG.warn("REST call could not be answered now: {}", fault.getMessage());
            return Response.fromResponse(problems.of(503, unavailable.problem())).header("Retry-After", "10").build();
        }
        if (fault instanceof JsonProcessingException) {
            return problems.of(400, Problem.of("", "json.syntax"));
        }
        if (fault instanceof WebApplicationException known && known.getResponse().getStatus() < 500) {
            int status = known.getResponse().getStatus();
            return status < 400 || known.getResponse().hasEntity() ? known.getResponse() : problems.of(status, http(status));
        }
        String reference = references.next();
        LOG.error("REST call failed, reference {}", reference, fault);
        return problems.of(500, Problem.of("", "fault", reference));
    }

    private static Problem http(int status) {
        return switch (status) {
            case 404 -> Problem.of("", "notFound");
            case 405 -> Problem.of("", "http.method");
            case 406, 415 -> Problem.of("", "http.mediaType");
            case 413 -> Problem.of("", "http.tooLarge");
            default -> Problem.of("", "http.badRequest");
        };
    }
}
