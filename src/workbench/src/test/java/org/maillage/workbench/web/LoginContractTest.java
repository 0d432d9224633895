package org.maillage.workbench.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.maillage.workbench.Product;
import org.maillage.workbench.look.Places;

/**
 * Logging in and out, secure administrator sessions and form tokens, in both products.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/single-sign-on-integration-with-jira-and-confluence/">
 *     os_username, os_password, os_destination</a>
 * @see <a href="https://confluence.atlassian.com/doc/configuring-secure-administrator-sessions-218269595.html">
 *     Configuring secure administrator sessions</a>
 */
@RunWith(Parameterized.class)
public class LoginContractTest {

    @Parameterized.Parameters(name = "{0}")
    public static Product[] products() {
        return Product.values();
    }

    private final Product product;
    private final String login;
    private TestSite site;

    public LoginContractTest(Product product) {
        this.product = product;
        this.login = Places.of(product).login();
    }

    @Before
    public void start() {
        site = TestSite.start(product, web -> {
            web.pages().addForUsers("/test/users", new Answer());
            web.pages().addForAdministrators("/test/administrators", new Answer());
        });
    }

    @After
    public void stop() {
        site.close();
    }

    @Test
    public void a_wrong_password_is_refused_without_telling_whether_the_name_exists() {
        HttpResponse<String> wrongPassword = site.browser().post(login, Map.of("os_username", "claire", "os_password", "x"));
        HttpResponse<String> wrongName = site.browser().post(login, Map.of("os_username", "nobody", "os_password", "x"));
        assertEquals(200, wrongPassword.statusCode());
        assertTrue(wrongPassword.body().contains("aui-message-error"));
        assertEquals(alert(wrongPassword), alert(wrongName));
    }

    @Test
    public void a_name_with_markup_comes_back_as_text() {
        HttpResponse<String> answer = site.browser()
                .post(login, Map.of("os_username", "\"><script>alert(1)</script>", "os_password", "x"));
        assertFalse(answer.body().contains("<script>alert(1)"));
    }

    @Test
    public void a_destination_on_another_site_is_ignored() {
        for (String elsewhere : new String[] {"//evil.example/", "https://evil.example/", "/\\evil.example", "\t//evil.example"}) {
            HttpResponse<String> answer = site.browser().post(login,
                    Map.of("os_username", "claire", "os_password", "claire", "os_destination", elsewhere));
            assertEquals(elsewhere, "/" + product.key() + Places.of(product).home(), location(answer));
        }
    }

    @Test
    public void a_page_for_users_leads_an_anonymous_visitor_to_the_login_page_and_back() {
        TestBrowser browser = site.browser();
        HttpResponse<String> refused = browser.get("/test/users?a=b");
        assertEquals(302, refused.statusCode());
        assertTrue(location(refused).contains(login + "?os_destination=%2Ftest%2Fusers%3Fa%3Db"));
        HttpResponse<String> answer = browser.post(login,
                Map.of("os_username", "claire", "os_password", "claire", "os_destination", "/test/users?a=b"));
        assertEquals(product.contextPath() + "/test/users?a=b", location(answer));
        assertEquals("hello", browser.get("/test/users").body());
    }

    @Test
    public void the_session_id_changes_with_the_login() {
        TestBrowser browser = site.browser().loggedInAs("claire");
        String before = browser.cookie(product.name() + "SESSIONID");
        browser.loggedInAs("omar");
        assertNotEquals(before, browser.cookie(product.name() + "SESSIONID"));
    }

    @Test
    public void logging_out_ends_the_session() {
        TestBrowser browser = site.browser().loggedInAs("claire");
        browser.get(Places.of(product).logout());
        assertEquals(302, browser.get("/test/users").statusCode());
    }

    @Test
    public void administration_is_forbidden_to_others_and_asks_administrators_for_their_password() {
        assertEquals(403, site.browser().loggedInAs("claire").get("/test/administrators").statusCode());
        TestBrowser admin = site.browser().loggedInAs("admin");
        assertTrue(location(admin.get("/test/administrators")).contains(WebSudo.page(product)));
        assertEquals("hello", admin.inSecureSession("admin").get("/test/administrators").body());
    }

    @Test
    public void a_form_without_its_token_changes_nothing() {
        TestBrowser browser = site.browser().loggedInAs("claire");
        assertEquals(403, browser.post("/test/users", Map.of()).statusCode());
        assertEquals(403, browser.post("/test/users", Map.of("atl_token", "guessed")).statusCode());
        assertEquals(200, browser.post("/test/users", Map.of("atl_token", browser.token())).statusCode());
        assertEquals(200, browser.post("/test/users", Map.of(), "X-Atlassian-Token", "no-check").statusCode());
    }

    @Test
    public void errors_are_told_in_the_visitors_language_and_inside_the_frame() {
        String french = site.browser().get("/no/such/page", "Accept-Language", "fr-FR,fr;q=0.9").body();
        String english = site.browser().get("/no/such/page", "Accept-Language", "en").body();
        assertTrue(french, french.contains("<html lang=\"fr\"") && french.contains("Page introuvable"));
        assertTrue(english.contains("<html lang=\"en\"") && english.contains("Page not found"));
        assertTrue(english.contains("id=\"header\""));
    }

    @Test
    public void every_answer_carries_the_products_security_headers() {
        HttpResponse<String> answer = site.browser().get(login);
        assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertEquals("SAMEORIGIN", answer.headers().firstValue("X-Frame-Options").orElse(""));
        assertTrue(answer.headers().firstValue("Server").isEmpty());
    }

    private static String alert(HttpResponse<String> answer) {
        String body = answer.body();
        int start = body.indexOf("role=\"alert\"");
        return body.substring(start, body.indexOf("</div>", start));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://localhost:\\d+", "");
    }

    /** Says hello. */
    private static final class Answer extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().write("hello");
        }
    }
}
