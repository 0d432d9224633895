package org.maillage.workbench.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import org.junit.Test;
import org.maillage.workbench.plugins.AppStatus;
import org.maillage.workbench.testapp.TestApp;
import org.maillage.workbench.web.TestBrowser;
import org.maillage.workbench.web.WebContract;

/**
 * REST modules of apps: addresses, access, forged requests, JSON, errors.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/rest-plugin-module/">REST plugin module</a>
 * @see <a href="https://developer.atlassian.com/platform/marketplace/dc-apps-platform-7-preparing-for-secure-endpoints">
 *     Secure endpoint defaults</a>
 */
public class RestContractTest extends WebContract {

    private static final String MODULE = """
            <rest key="rest" path="/example" version="1.0"><package>org.example.app.rest</package></rest>
            """;

    private static TestApp rest(String annotations, String methods) {
        return app()
                .source("""
                        package org.example.app.rest;
                        import jakarta.ws.rs.*;
                        import jakarta.ws.rs.core.*;
                        import com.atlassian.plugins.rest.api.security.annotation.*;
                        @Path("things")
                        @Produces(MediaType.APPLICATION_JSON)
                        %s
                        public class Things {
                            @Context UriInfo uri;
                            public record Thing(String name, java.time.LocalDate since) {}
                            %s
                        }
                        """.formatted(annotations, methods))
                .module(MODULE);
    }

    @Test
    public void an_endpoint_without_annotation_is_for_people_with_a_licence() {
        site.install(rest("", "@GET public String get() { return \"1\"; }"));
        assertEquals(401, site.browser().get("/rest/example/1.0/things").statusCode());
        assertEquals("1", site.browser().loggedInAs("claire").get("/rest/example/1.0/things").body());
    }

    @Test
    public void the_methods_annotation_goes_before_the_classs() {
        site.install(rest("@AdminOnly", """
                @GET public String get() { return "1"; }
                @GET @Path("open") @UnrestrictedAccess public String open() { return "2"; }
                """));
        TestBrowser claire = site.browser().loggedInAs("claire");
        assertEquals(403, claire.get("/rest/example/1.0/things").statusCode());
        assertEquals("2", site.browser().get("/rest/example/1.0/things/open").body());
        assertEquals("1", site.browser().loggedInAs("admin").get("/rest/example/1.0/things").body());
    }

    @Test
    public void a_form_needs_the_no_check_header_and_json_does_not() {
        site.install(rest("@UnrestrictedAccess", "@POST @Consumes(MediaType.WILDCARD) public String post(String body) { return \"3\"; }"));
        TestBrowser browser = site.browser();
        for (String form : new String[] {"application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain", null}) {
            HttpResponse<String> refused = browser.send("POST", "/rest/example/1.0/things", form, "a=b");
            assertEquals(form, 403, refused.statusCode());
            assertEquals("XSRF check failed", refused.body());
            assertEquals("3", browser.send("POST", "/rest/example/1.0/things", form, "a=b", "X-Atlassian-Token", "no-check").body());
        }
        assertEquals("3", browser.send("POST", "/rest/example/1.0/things", "application/json", "{}").body());
    }

    @Test
    public void a_change_from_another_site_is_refused_whatever_its_type() {
        site.install(rest("@UnrestrictedAccess", "@PUT public String put(String body) { return \"4\"; }"));
        TestBrowser browser = site.browser();
        String own = browser.baseUrl().replaceFirst("(http://[^/]+).*", "$1");
        assertEquals(403, browser.send("PUT", "/rest/example/1.0/things", "application/json", "{}", "Origin", "http://evil.example").statusCode());
        assertEquals(403, browser.send("PUT", "/rest/example/1.0/things", "application/json", "{}", "Origin", "null").statusCode());
        assertEquals(403, browser.send("PUT", "/rest/example/1.0/things", "application/json", "{}", "Referer", "http://evil.example/x").statusCode());
        assertEquals("4", browser.send("PUT", "/rest/example/1.0/things", "application/json", "{}", "Origin", own).body());
    }

    @Test
    public void xsrf_protection_may_be_left_off_by_annotation() {
        site.install(rest("@UnrestrictedAccess",
                "@POST @com.atlassian.annotations.security.XsrfProtectionExcluded public String post() { return \"5\"; }"));
        assertEquals("5", site.browser().send("POST", "/rest/example/1.0/things", "text/plain", "x").body());
    }

    @Test
    public void records_and_dates_travel_as_json() {
        site.install(rest("@UnrestrictedAccess", """
                @POST @Consumes(MediaType.APPLICATION_JSON)
                public Thing post(Thing thing) { return new Thing(thing.name() + "!", thing.since().plusDays(1)); }
                """));
        HttpResponse<String> answer = site.browser().send("POST", "/rest/example/1.0/things", "application/json",
                "{\"name\":\"é\",\"since\":\"2026-02-28\"}");
        assertEquals("{\"name\":\"é!\",\"since\":\"2026-03-01\"}", answer.body());
        assertEquals(400, site.browser().send("POST", "/rest/example/1.0/things", "application/json", "{").statusCode());
    }

    @Test
    public void an_unexpected_fault_is_a_plain_500() {
        site.install(rest("@UnrestrictedAccess", "@GET public String get() { throw new IllegalStateException(\"secret\"); }"));
        HttpResponse<String> answer = site.browser().get("/rest/example/1.0/things");
        assertEquals(500, answer.statusCode());
        assertFalse(answer.body(), answer.body().contains("secret") || answer.body().contains("at org."));
    }

    @Test
    public void the_app_may_bring_its_own_exception_mapper() {
        site.install(rest("@UnrestrictedAccess", "@GET public String get() { throw new IllegalStateException(\"own\"); }")
                .source("""
                        package org.example.app.rest;
                        import jakarta.ws.rs.core.Response;
                        @jakarta.ws.rs.ext.Provider
                        public class Mapper implements jakarta.ws.rs.ext.ExceptionMapper<IllegalStateException> {
                            public Response toResponse(IllegalStateException e) {
                                return Response.status(409).type("application/problem+json").entity("{\\"title\\":\\"" + e.getMessage() + "\\"}").build();
                            }
                        }
                        """));
        HttpResponse<String> answer = site.browser().get("/rest/example/1.0/things");
        assertEquals(409, answer.statusCode());
        assertEquals("{\"title\":\"own\"}", answer.body());
        assertTrue(header(answer, "Content-Type").startsWith("application/problem+json"));
    }

    @Test
    public void conditional_requests_pass_through() {
        site.install(rest("@UnrestrictedAccess", """
                @GET public Response get(@Context Request request) {
                    EntityTag tag = new EntityTag("7");
                    Response.ResponseBuilder same = request.evaluatePreconditions(tag);
                    return (same == null ? Response.ok("1") : same).tag(tag).build();
                }
                """));
        HttpResponse<String> first = site.browser().get("/rest/example/1.0/things");
        assertEquals("\"7\"", header(first, "ETag"));
        assertEquals(304, site.browser().get("/rest/example/1.0/things", "If-None-Match", "\"7\"").statusCode());
        assertEquals(412, site.browser().get("/rest/example/1.0/things", "If-Match", "\"8\"").statusCode());
    }

    @Test
    public void context_is_filled_in_beans_and_latest_leads_to_the_newest_version() {
        site.install(rest("@UnrestrictedAccess @jakarta.inject.Named", "@GET public String get() { return uri.getPath(); }")
                .module("""
                        <rest key="rest2" path="/example" version="1.10"><package>org.example.app.rest</package></rest>
                        """));
        assertEquals("things", site.browser().get("/rest/example/1.0/things").body());
        assertTrue(site.browser().get("/rest/example/latest/things").statusCode() == 200);
        assertEquals(404, site.browser().get("/rest/example/2/things").statusCode());
        assertEquals(404, site.browser().get("/rest/other").statusCode());
    }

    @Test
    public void a_module_without_resources_disables_its_app_with_a_clear_entry() {
        AppStatus status = site.tryInstall(app().module(MODULE));
        assertFalse(status.enabled());
        assertTrue(status.faults().toString().contains("no class with @jakarta.ws.rs.Path"));
    }
}
