package org.maillage.workbench.samples;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.maillage.workbench.Product;
import org.maillage.workbench.look.Places;

/** One account's program: logs in by the product's login form, then calls with the session. */
final class SampleVisitor {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final String baseUrl;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER).build();

    private SampleVisitor(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** Logs in; the password is the name. */
    static SampleVisitor loggedIn(Product product, String baseUrl, String name) {
        SampleVisitor visitor = new SampleVisitor(baseUrl);
        String form = "os_username=" + encoded(name) + "&os_password=" + encoded(name);
        HttpResponse<String> answer = visitor.call("POST", Places.of(product).login(),
                Map.of("Content-Type", "application/x-www-form-urlencoded"), form.getBytes(StandardCharsets.UTF_8));
        if (answer.statusCode() != 302) {
            throw new SampleException(product.displayName() + " does not let " + name + " in (" + answer.statusCode() + ")");
        }
        return visitor;
    }

    /** Calls, with the header by which a program shows that it is no forged form. */
    HttpResponse<String> call(String method, String path, Map<String, String> headers, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + path)).timeout(PATIENCE)
                .header("X-Atlassian-Token", "no-check")
                .method(method, body.length == 0 ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new SampleException(method + " " + path + " got no answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SampleException("interrupted", e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
