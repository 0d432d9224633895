package org.maillage.host.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.Test;
import org.maillage.fixtures.TestTexts;
import org.maillage.host.AccessDeniedException;
import org.maillage.host.Caller;
import org.maillage.host.CurrentCaller;
import org.maillage.host.InvalidInputException;
import org.maillage.host.Problem;

public final class ProblemMapperTest {

    private Caller caller = Caller.user("key-jean");
    private final ProblemMapper mapper = new ProblemMapper(new Problems(TestTexts.FRENCH), new CurrentCaller() {
        @Override
        public Caller get() {
            return caller;
        }

        @Override
        public Caller as(String userKey) {
            return Caller.user(userKey);
        }
    }, () -> "ref0000001");

    @Test
    public void nothing_of_a_fault_inside_leaves_but_a_reference() {
        Response response = mapper.toResponse(new IllegalStateException("SELECT secret FROM table"));
        assertEquals(500, response.getStatus());
        String told = response.getEntity().toString();
        assertTrue(told, told.contains("ref0000001"));
        assertFalse(told, told.contains("SELECT") || told.contains("IllegalState"));
    }

    @Test
    public void a_visitor_is_asked_to_log_in_and_a_user_told_no() {
        assertEquals(403, mapper.toResponse(new AccessDeniedException("administratorOnly")).getStatus());
        caller = Caller.ANONYMOUS;
        assertEquals(401, mapper.toResponse(new AccessDeniedException("loginRequired")).getStatus());
    }

    @Test
    public void every_problem_is_told_with_its_cure_in_the_readers_language() {
        Response response = mapper.toResponse(new InvalidInputException(List.of(
                Problem.of("name", "field.required"), Problem.of("siren", "siren.length", "12", "2"))));
        assertEquals(422, response.getStatus());
        assertEquals("application/problem+json", response.getMediaType().toString());
        ProblemDocument document = (ProblemDocument) response.getEntity();
        assertEquals(List.of("name", "siren"), document.problems().stream().map(ProblemDocument.FieldProblem::field).toList());
        assertEquals("Renseignez-le.", document.problems().get(0).cure());
    }

    @Test
    public void what_jax_rs_refuses_is_told_in_our_form() {
        assertEquals(404, ((ProblemDocument) mapper.toResponse(new NotFoundException()).getEntity()).status());
        assertEquals(405, mapper.toResponse(new NotAllowedException("GET")).getStatus());
        assertEquals(413, mapper.toResponse(new WebApplicationException(413)).getStatus());
    }

    @Test
    public void json_that_is_none_is_a_bad_request() {
        try {
            JsonBody.read(new ByteArrayInputStream("{\"a\": ".getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            assertEquals(400, mapper.toResponse(e).getStatus());
            return;
        }
        throw new AssertionError("taken");
    }
}
