package org.maillage.workbench.web.admin;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.maillage.workbench.testapp.TestApp;
import org.maillage.workbench.web.TestBrowser;
import org.maillage.workbench.web.WebContract;

/**
 * What an administrator does with apps on their page.
 *
 * @see <a href="https://confluence.atlassian.com/upm/installing-marketplace-apps-273875715.html">Installing apps</a>
 */
public class AppsPageTest extends WebContract {

    private static final String PAGE = "/admin/plugins";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private TestBrowser admin;

    @Before
    public void logIn() {
        admin = site.browser().loggedInAs("admin").inSecureSession("admin");
    }

    @Test
    public void nobody_else_installs_anything_and_no_form_without_its_token() throws IOException {
        Path jar = app().buildIn(folder.getRoot().toPath());
        assertEquals(302, upload(site.browser(), jar, "x").statusCode());
        assertEquals(403, upload(site.browser().loggedInAs("claire"), jar, "x").statusCode());
        assertEquals(403, upload(admin, jar, "guessed").statusCode());
        assertTrue(site.container().list().isEmpty());
    }

    @Test
    public void an_app_is_uploaded_upgraded_disabled_enabled_and_uninstalled() throws IOException {
        upload(admin, app().buildIn(folder.getRoot().toPath()), admin.token());
        assertTrue(page().contains("org.example.app") && page().contains("1.0.0"));
        upload(admin, TestApp.of("org.example.app", "1.1.0").buildIn(folder.getRoot().toPath()), admin.token());
        assertEquals("1.1.0", site.container().find("org.example.app").orElseThrow().version());
        act("disable");
        assertFalse(site.container().find("org.example.app").orElseThrow().enabled());
        act("enable");
        assertTrue(site.container().find("org.example.app").orElseThrow().enabled());
        act("uninstall");
        assertTrue(site.container().list().isEmpty());
    }

    @Test
    public void a_file_that_is_no_app_is_refused_with_the_reason() throws IOException {
        upload(admin, Files.writeString(folder.getRoot().toPath().resolve("x.jar"), "no jar"), admin.token());
        assertTrue(page().contains("aui-message-error"));
        assertTrue("told once", !page().contains("aui-message-error"));
    }

    @Test
    public void a_faulty_app_is_listed_with_its_fault_as_text() throws IOException {
        upload(admin, app().module("<servlet key='&lt;b>' class='gone.Servlet'><url-pattern>/x</url-pattern></servlet>")
                .buildIn(folder.getRoot().toPath()), admin.token());
        String page = page();
        assertTrue(page, page.contains("gone.Servlet cannot be loaded"));
        assertFalse(page.contains("<b>"));
    }

    private String page() {
        return admin.get(PAGE).body();
    }

    private void act(String action) {
        assertEquals(302, admin.post(PAGE, Map.of("atl_token", admin.token(), "key", "org.example.app", "action", action)).statusCode());
    }

    private static HttpResponse<String> upload(TestBrowser browser, Path jar, String token) throws IOException {
        String boundary = "----part";
        String start = part(boundary, "atl_token") + token + "\r\n" + part(boundary, "action") + "install\r\n"
                + "--" + boundary + "\r\nContent-Disposition: form-data; name=\"plugin\"; filename=\"a.jar\"\r\n"
                + "Content-Type: application/java-archive\r\n\r\n";
        byte[] content = Files.readAllBytes(jar);
        byte[] head = start.getBytes(StandardCharsets.UTF_8);
        byte[] end = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] body = new byte[head.length + content.length + end.length];
        System.arraycopy(head, 0, body, 0, head.length);
        System.arraycopy(content, 0, body, head.length, content.length);
        System.arraycopy(end, 0, body, head.length + content.length, end.length);
        return browser.send("POST", PAGE, "multipart/form-data; boundary=" + boundary, body);
    }

    private static String part(String boundary, String name) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n";
    }
}
