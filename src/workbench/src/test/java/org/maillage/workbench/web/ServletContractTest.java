package org.maillage.workbench.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.Test;
import org.maillage.workbench.plugins.AppStatus;
import org.maillage.workbench.testapp.TestApp;

/**
 * Servlets of apps: where they answer, who may ask, what frame they get.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/servlet-plugin-module/">Servlet plugin module</a>
 * @see <a href="https://developer.atlassian.com/platform/marketplace/dc-apps-platform-7-preparing-for-secure-endpoints">
 *     Secure endpoint defaults: "also extends to Servlet and Servlet Filter endpoints"</a>
 */
public class ServletContractTest extends WebContract {

    private static TestApp servlet(String annotation, String body) {
        return app()
                .source("""
                        package org.example.app;
                        import jakarta.servlet.http.*;
                        %s
                        public class Hello extends HttpServlet {
                            @Override
                            protected void service(HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {
                                %s
                            }
                        }
                        """.formatted(annotation, body))
                .module("""
                        <servlet key="hello" class="org.example.app.Hello">
                          <init-param><param-name>who</param-name><param-value>world</param-value></init-param>
                          <url-pattern>/hello/*</url-pattern>
                        </servlet>
                        """);
    }

    private static final String OPEN = "@com.atlassian.annotations.security.UnrestrictedAccess";

    @Test
    public void a_servlet_without_annotation_is_for_people_with_a_licence() {
        site.install(servlet("", "response.getWriter().write(\"hi\");"));
        HttpResponse<String> anonymous = site.browser().get("/plugins/servlet/hello/x?y=z");
        assertEquals(302, anonymous.statusCode());
        assertTrue(header(anonymous, "Location").contains("os_destination=%2Fplugins%2Fservlet%2Fhello%2Fx%3Fy%3Dz"));
        assertEquals("hi", site.browser().loggedInAs("claire").get("/plugins/servlet/hello/x").body());
    }

    @Test
    public void an_administrators_servlet_is_forbidden_to_others() {
        site.install(servlet("@com.atlassian.annotations.security.AdminOnly", "response.getWriter().write(\"hi\");"));
        assertEquals(403, site.browser().loggedInAs("claire").get("/plugins/servlet/hello").statusCode());
        assertEquals("hi", site.browser().loggedInAs("admin").get("/plugins/servlet/hello").body());
    }

    @Test
    public void form_tokens_are_the_servlets_own_affair() {
        site.install(servlet(OPEN, "response.getWriter().write(\"posted\");"));
        assertEquals("posted", site.browser().post("/plugins/servlet/hello", Map.of()).body());
    }

    @Test
    public void the_pattern_is_part_of_the_servlet_path() {
        site.install(servlet(OPEN, "response.getWriter().write(request.getServletPath() + \"|\" + request.getPathInfo()"
                + " + \"|\" + getInitParameter(\"who\"));"));
        TestBrowser browser = site.browser();
        assertEquals("/plugins/servlet/hello|/a/b|world", browser.get("/plugins/servlet/hello/a/b").body());
        assertEquals("/plugins/servlet/hello|null|world", browser.get("/plugins/servlet/hello").body());
        assertEquals(404, browser.get("/plugins/servlet/hell").statusCode());
    }

    @Test
    public void a_document_that_names_a_decorator_gets_the_products_frame() {
        site.install(servlet(OPEN, """
                response.setContentType("text/html;charset=UTF-8");
                response.getWriter().write("<html><head><title>Ça &amp; là</title><meta name='decorator' content='atl.general'>"
                    + "<link rel='stylesheet' href='own.css'></head><body class='own'><p id='p'>é &lt;b&gt;</p></body></html>");
                """));
        String page = site.browser().get("/plugins/servlet/hello").body();
        assertTrue(page, page.contains("<title>Ça &amp; là - " + product.displayName()));
        assertTrue(page.contains("<p id=\"p\">é &lt;b&gt;</p>"));
        assertTrue(page.contains("id=\"header\"") && page.contains("href=\"own.css\"") && page.contains("own\""));
        assertEquals(page.indexOf("<body"), page.lastIndexOf("<body"));
    }

    @Test
    public void a_document_without_decorator_and_other_types_pass_untouched() {
        site.install(servlet(OPEN, """
                if (request.getPathInfo() == null) {
                    response.setContentType("text/html");
                    response.getWriter().write("<p>plain");
                } else {
                    response.setContentType("text/csv;charset=UTF-8");
                    response.getOutputStream().write("a;é".getBytes("UTF-8"));
                }
                """));
        assertEquals("<p>plain", site.browser().get("/plugins/servlet/hello").body());
        assertEquals("a;é", site.browser().get("/plugins/servlet/hello/csv").body());
    }

    @Test
    public void a_servlet_that_throws_shows_no_stack_trace() {
        site.install(servlet(OPEN, "throw new IllegalStateException(\"secret\");"));
        HttpResponse<String> answer = site.browser().get("/plugins/servlet/hello");
        assertEquals(500, answer.statusCode());
        assertFalse(answer.body().contains("secret"));
        assertTrue(answer.body().contains("id=\"header\""));
    }

    @Test
    public void a_servlet_goes_with_its_app() {
        site.install(servlet(OPEN, "response.getWriter().write(\"hi\");"));
        site.container().disable("org.example.app");
        assertEquals(404, site.browser().get("/plugins/servlet/hello").statusCode());
        site.container().enable("org.example.app");
        assertEquals("hi", site.browser().get("/plugins/servlet/hello").body());
    }

    @Test
    public void a_pattern_that_is_taken_disables_the_second_app_with_a_clear_entry() {
        site.install(servlet(OPEN, ""));
        AppStatus second = site.tryInstall(TestApp.of("org.example.second", "1.0.0")
                .source("package org.example.second;\npublic class Hello extends jakarta.servlet.http.HttpServlet {}")
                .module("<servlet key='other' class='org.example.second.Hello'><url-pattern>/hello/*</url-pattern></servlet>"));
        assertFalse(second.enabled());
        assertTrue(second.faults().toString(), second.faults().toString().contains("belongs to org.example.app:hello"));
    }

    @Test
    public void a_filter_runs_before_the_servlet_for_whom_it_is_meant() {
        site.install(servlet(OPEN, "response.getWriter().write(\"hi\");")
                .source("""
                        package org.example.app;
                        @com.atlassian.annotations.security.UnrestrictedAccess
                        public class Stamp extends jakarta.servlet.http.HttpFilter {
                            @Override
                            protected void doFilter(jakarta.servlet.http.HttpServletRequest request,
                                    jakarta.servlet.http.HttpServletResponse response, jakarta.servlet.FilterChain chain)
                                    throws java.io.IOException, jakarta.servlet.ServletException {
                                response.setHeader("X-Stamp", "yes");
                                chain.doFilter(request, response);
                            }
                        }
                        """)
                .module("""
                        <servlet-filter key="stamp" class="org.example.app.Stamp" location="before-dispatch" weight="10">
                          <url-pattern>/plugins/servlet/hello</url-pattern></servlet-filter>
                        """));
        assertEquals("yes", header(site.browser().get("/plugins/servlet/hello"), "X-Stamp"));
        assertEquals("", header(site.browser().get("/plugins/servlet/hello/x"), "X-Stamp"));
    }
}
