package org.maillage.workbench.web;

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
import java.util.Map;
import java.util.stream.Collectors;
import org.maillage.workbench.Product;
import org.maillage.workbench.look.Places;

/** One person's browser, as far as contract tests need one: cookies, forms, headers; it follows no redirect. */
public final class TestBrowser {

    private final Product product;
    private final String baseUrl;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER).build();

    /** Returns a browser with no cookies for a product at this address. */
    public static TestBrowser at(Product product, String baseUrl) {
        return new TestBrowser(product, baseUrl);
    }

    TestBrowser(Product product, String baseUrl) {
        this.product = product;
        this.baseUrl = baseUrl;
    }

    /** Logs in through the login form; fails unless that worked. */
    public TestBrowser loggedInAs(String name) {
        HttpResponse<String> answer = post(Places.of(product).login(), Map.of("os_username", name, "os_password", name));
        if (answer.statusCode() != 302) {
            throw new AssertionError("login as " + name + " answered " + answer.statusCode());
        }
        return this;
    }

    /** Confirms the password, for pages of the administration. */
    public TestBrowser inSecureSession(String password) {
        HttpResponse<String> answer = post(WebSudo.page(product), Map.of("password", password, "atl_token", token()));
        if (answer.statusCode() != 302) {
            throw new AssertionError("confirming the password answered " + answer.statusCode());
        }
        return this;
    }

    /** Asks for a path below the context path; {@code headers} are names and values in turn. */
    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** Sends a form. */
    public HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        return send("POST", path, "application/x-www-form-urlencoded", encoded(form), headers);
    }

    /** Sends a body. */
    public HttpResponse<String> send(String method, String path, String contentType, String body, String... headers) {
        return send(method, path, contentType, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    /** Sends a body of bytes. */
    public HttpResponse<String> send(String method, String path, String contentType, byte[] body, String... headers) {
        HttpRequest.Builder request = request(path, headers).method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        return send(contentType == null ? request : request.header("Content-Type", contentType));
    }

    /** Returns the form token this browser holds, after asking for a page where it has none yet. */
    public String token() {
        return cookie(XsrfTokens.COOKIE) == null ? tokenOf(get(Places.of(product).login())) : cookie(XsrfTokens.COOKIE);
    }

    /** Returns a cookie's value, or null. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    /** Returns where paths begin. */
    public String baseUrl() {
        return baseUrl;
    }

    private String tokenOf(HttpResponse<String> page) {
        if (page.statusCode() != 200) {
            throw new AssertionError("no page to take a token from: " + page.statusCode());
        }
        return cookie(XsrfTokens.COOKIE);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
