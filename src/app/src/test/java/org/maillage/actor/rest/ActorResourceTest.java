package org.maillage.actor.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.maillage.fixtures.TestDirectory.MEMBER;
import static org.maillage.fixtures.TestDirectory.OFFICER;
import static org.maillage.fixtures.TestDirectory.USER;
import static org.maillage.fixtures.TestDirectory.association;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Test;
import org.maillage.actor.ActorField;
import org.maillage.actor.ActorKey;
import org.maillage.actor.web.SiteBench;
import org.maillage.fixtures.TestTexts;
import org.maillage.host.AccessDeniedException;
import org.maillage.host.Caller;
import org.maillage.host.CurrentCaller;
import org.maillage.host.InvalidInputException;
import org.maillage.host.Problem;
import org.maillage.host.rest.ProblemDocument;
import org.maillage.host.rest.Problems;
import org.mockito.Mockito;

/** Actors through REST, over a real directory. */
public final class ActorResourceTest {

    private static final String PROFILE = "{\"profile\": {\"type\": \"association\", \"name\": \"Eau vive\", \"networks\": [\"gescod\"]}}";

    private final SiteBench site = SiteBench.english();
    private Caller caller = OFFICER;
    private final ActorResource actors = new ActorResource(site.directory.service, site.search, site.directory.rules, site.labels,
            new Callers(), new Problems(TestTexts.ENGLISH));

    @After
    public void close() {
        site.close();
    }

    @Test
    public void a_field_that_does_not_exist_is_refused_by_its_name() {
        InvalidInputException refused = assertThrows(InvalidInputException.class,
                () -> actors.create(body("{\"profile\": {\"nom\": \"Eau\", \"name\": 3, \"networks\": [\"gescod\", {}]}, \"key\": \"x\"}")));
        assertEquals(List.of(Problem.of("key", "json.unknownField", "key"), Problem.of("nom", "json.unknownField", "nom"),
                Problem.of("name", "json.textExpected"), Problem.of("networks", "json.textsExpected")), refused.problems());
        assertThrows(InvalidInputException.class, () -> actors.create(body("[]")));
        assertThrows(InvalidInputException.class, () -> actors.create(body("")));
    }

    @Test
    public void a_body_larger_than_a_megabyte_is_refused() {
        String large = "{\"profile\": {\"description\": \"" + "a".repeat(1024 * 1024) + "\"}}";
        WebApplicationException refused = assertThrows(WebApplicationException.class, () -> actors.create(body(large)));
        assertEquals(413, refused.getResponse().getStatus());
    }

    @Test
    public void whoever_may_not_create_does_not() {
        caller = USER;
        assertThrows(AccessDeniedException.class, () -> actors.create(body(PROFILE)));
        caller = Caller.ANONYMOUS;
        assertThrows(AccessDeniedException.class, () -> actors.create(body(PROFILE)));
    }

    @Test
    public void an_actor_is_created_and_read_with_its_version_as_tag() throws IOException {
        Response created = actors.create(body(PROFILE));
        assertEquals(201, created.getStatus());
        assertEquals("1", created.getEntityTag().getValue());
        String key = (String) json(created).get("key");
        Response read = actors.read(key, null);
        assertEquals("Eau vive", ((Map<?, ?>) json(read).get("profile")).get("name"));
        assertEquals(List.of("gescod"), ((Map<?, ?>) json(read).get("profile")).get("networks"));
        assertEquals(304, actors.read(key, "\"1\"").getStatus());
    }

    @Test
    public void what_is_not_there_or_no_key_at_all_is_not_found() {
        assertThrows(NotFoundException.class, () -> actors.read("nobody", null));
        assertThrows(NotFoundException.class, () -> actors.read("../../etc/passwd", null));
        assertThrows(NotFoundException.class, () -> actors.save("nobody", "\"1\"", body(PROFILE)));
    }

    @Test
    public void a_change_names_the_version_it_was_made_from() throws IOException {
        ActorKey key = create();
        assertEquals(428, actors.save(key.value(), null, body(PROFILE)).getStatus());
        for (String tag : List.of("1", "*", "W/\"1\"", "\"one\"", "\"99999999999999999999\"")) {
            assertThrows(tag, InvalidInputException.class, () -> actors.save(key.value(), tag, body(PROFILE)));
        }
        assertEquals("2", actors.save(key.value(), "\"1\"", body(PROFILE.replace("vive", "claire"))).getEntityTag().getValue());
    }

    @Test
    public void a_save_over_somebody_elses_version_is_answered_with_both_sides() throws IOException {
        ActorKey key = create();
        site.directory.service.save(OFFICER, key, 1, association("Eau vive").with(ActorField.NETWORKS, "gescod").with(ActorField.ACRONYM, "EV"));
        Response stale = actors.save(key.value(), "\"1\"", body(PROFILE.replace("vive", "claire")));
        assertEquals(412, stale.getStatus());
        ProblemDocument document = (ProblemDocument) stale.getEntity();
        assertEquals("urn:maillage:stale", document.type());
        Map<?, ?> report = (Map<?, ?>) document.extra();
        assertEquals(List.of(), report.get("conflicts"));
        Map<?, ?> merged = (Map<?, ?>) report.get("merged");
        assertEquals("Eau claire", merged.get("name"));
        assertEquals("EV", merged.get("acronym"));
    }

    @Test
    public void archiving_needs_the_version_and_the_right() {
        ActorKey key = create();
        assertEquals(428, actors.archive(key.value(), null).getStatus());
        caller = MEMBER;
        assertThrows(AccessDeniedException.class, () -> actors.archive(key.value(), "\"1\""));
        caller = OFFICER;
        assertEquals(true, json(actors.archive(key.value(), "\"1\"")).get("archived"));
        assertEquals(412, actors.restore(key.value(), "\"1\"").getStatus());
        assertEquals(false, json(actors.restore(key.value(), "\"2\"")).get("archived"));
    }

    @Test
    public void a_search_is_paged_counted_and_refuses_odd_page_sizes() {
        create();
        Map<?, ?> page = json(actors.search(address(Map.of("q", "eau", "type", "association", "pageSize", "10"))));
        assertEquals(1L, page.get("total"));
        assertEquals(10, page.get("pageSize"));
        assertTrue(page.get("facets").toString().contains("Association"));
        for (String size : List.of("0", "201", "-1", "many")) {
            assertThrows(size, InvalidInputException.class, () -> actors.search(address(Map.of("pageSize", size))));
        }
        caller = USER;
        assertThrows(AccessDeniedException.class, () -> actors.search(address(Map.of("archived", "true"))));
    }

    private ActorKey create() {
        return site.directory.service.create(OFFICER, association("Eau vive").with(ActorField.NETWORKS, "gescod")).key();
    }

    private static UriInfo address(Map<String, String> parameters) {
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
        parameters.forEach(query::add);
        UriInfo address = Mockito.mock(UriInfo.class);
        Mockito.when(address.getQueryParameters()).thenReturn(query);
        return address;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> json(Response response) {
        return (Map<String, Object>) response.getEntity();
    }

    private static InputStream body(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    private final class Callers implements CurrentCaller {

        @Override
        public Caller get() {
            return caller;
        }

        @Override
        public Caller as(String userKey) {
            return Caller.user(userKey);
        }
    }
}
