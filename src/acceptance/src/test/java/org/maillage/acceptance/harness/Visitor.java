package org.maillage.acceptance.harness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.maillage.workbench.Product;
import org.maillage.workbench.look.Places;
import org.maillage.workbench.web.WebSudo;
import org.maillage.workbench.web.XsrfTokens;

/** Somebody's program: a session got by the login form, and calls with it. It follows no redirect. */
public final class Visitor {

    /** Where the app's REST begins. */
    public static final String REST = "/rest/maillage/1.0/";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Product product;
    private final String baseUrl;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER).build();

    private Visitor(Product product, String baseUrl) {
        this.product = product;
        this.baseUrl = baseUrl;
    }

    /** Returns a program without a session. */
    public static Visitor anonymous(Product product, String baseUrl) {
        return new Visitor(product, baseUrl);
    }

    /** Logs in; the password is the name. */
    public static Visitor loggedIn(Product product, String baseUrl, String name) {
        Visitor visitor = new Visitor(product, baseUrl);
        Answer answer = visitor.form(Places.of(product).login(), Map.of("os_username", name, "os_password", name));
        if (answer.status() != 302) {
            throw new AssertionError("login as " + name + " answered " + answer.status());
        }
        return visitor;
    }

    /** Enters the password again, for pages of the administration. */
    public Visitor inSecureSession(String password) {
        Answer answer = form(WebSudo.page(product), Map.of("password", password, "atl_token", token()));
        if (answer.status() != 302) {
            throw new AssertionError("the second password answered " + answer.status());
        }
        return this;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** Sends JSON, as scripts of the app do. */
    public Answer json(String method, String path, String body) {
        return call(method, path, Map.of("Content-Type", "application/json"), body.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a form; whether the token is in it is the caller's matter. */
    public Answer form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return call("POST", path, Map.of("Content-Type", "application/x-www-form-urlencoded"), body.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends anything. */
    public Answer call(String method, String path, Map<String, String> headers, byte[] body) {
        HttpRequest.Builder request = request(path).method(method,
                body.length == 0 ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return send(request);
    }

    /** Returns the session's form token, after asking for a page where there is none yet. */
    public String token() {
        if (cookie(XsrfTokens.COOKIE).isEmpty()) {
            get(Places.of(product).login());
        }
        return cookie(XsrfTokens.COOKIE);
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue).findFirst().orElse("");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(baseUrl + path)).timeout(Duration.ofMinutes(1));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Returns a text as it stands in an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** What came back. */
    public static final class Answer {

        private final HttpResponse<byte[]> response;

        private Answer(HttpResponse<byte[]> response) {
            this.response = response;
        }

        public int status() {
            return response.statusCode();
        }

        public byte[] bytes() {
            return response.body();
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        /** Returns a header's value, {@code ""} where it is missing. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public JsonNode json() {
            try {
                return JSON.readTree(response.body());
            } catch (JsonProcessingException e) {
                throw new AssertionError("no JSON but " + status() + " " + text(), e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Returns this answer if it has the status. */
        public Answer expect(int status) {
            if (status() != status) {
                throw new AssertionError(response.request().method() + " " + response.uri() + " answered " + status() + ", not "
                        + status + ": " + (text().length() > 1500 ? text().substring(0, 1500) : text()));
            }
            return this;
        }
    }
}
