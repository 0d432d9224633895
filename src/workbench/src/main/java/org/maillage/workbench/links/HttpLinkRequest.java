package org.maillage.workbench.links;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.net.ResponseHandler;
import com.atlassian.sal.api.net.ReturningResponseHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One request over real HTTP, with the JDK's client. Timeouts are milliseconds; unset, ten seconds each. */
final class HttpLinkRequest implements ApplicationLinkRequest {

    private static final int TEN_SECONDS = 10_000;

    private final MethodType method;
    private final Map<String, List<String>> headers = new LinkedHashMap<>();
    private final List<String> parameters = new ArrayList<>();
    private String url;
    private String body = "";
    private int connectionTimeout = TEN_SECONDS;
    private int answerTimeout = TEN_SECONDS;
    private boolean followRedirects = true;

    HttpLinkRequest(MethodType method, String url) {
        this.method = method;
        this.url = url;
    }

    @Override
    public ApplicationLinkRequest setConnectionTimeout(int millis) {
        connectionTimeout = millis;
        return this;
    }

    @Override
    public ApplicationLinkRequest setSoTimeout(int millis) {
        answerTimeout = millis;
        return this;
    }

    @Override
    public ApplicationLinkRequest setUrl(String address) {
        url = address;
        return this;
    }

    @Override
    public ApplicationLinkRequest setRequestBody(String text) {
        body = text;
        return this;
    }

    @Override
    public ApplicationLinkRequest setRequestBody(String text, String contentType) {
        return setHeader("Content-Type", contentType).setRequestBody(text);
    }

    @Override
    public ApplicationLinkRequest setEntity(Object entity) {
        return setRequestBody(String.valueOf(entity));
    }

    @Override
    public ApplicationLinkRequest addRequestParameters(String... namesAndValues) {
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            parameters.add(encode(namesAndValues[i]) + "=" + encode(namesAndValues[i + 1]));
        }
        return this;
    }

    @Override
    public ApplicationLinkRequest addBasicAuthentication(String host, String user, String password) {
        byte[] credentials = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return setHeader("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    @Override
    public ApplicationLinkRequest addHeader(String name, String value) {
        headers.computeIfAbsent(name, unused -> new ArrayList<>()).add(value);
        return this;
    }

    @Override
    public ApplicationLinkRequest setHeader(String name, String value) {
        headers.put(name, new ArrayList<>(List.of(value)));
        return this;
    }

    @Override
    public ApplicationLinkRequest setFollowRedirects(boolean follow) {
        followRedirects = follow;
        return this;
    }

    @Override
    public Map<String, List<String>> getHeaders() {
        return headers;
    }

    @Override
    public void execute(ResponseHandler<? super Response> handler) throws ResponseException {
        handler.handle(send());
    }

    @Override
    public String execute() throws ResponseException {
        Response response = send();
        if (!response.isSuccessful()) {
            throw new ResponseException(method + " " + url + " was answered with status " + response.getStatusCode());
        }
        return response.getResponseBodyAsString();
    }

    @Override
    public <R> R executeAndReturn(ReturningResponseHandler<? super Response, R> handler) throws ResponseException {
        return handler.handle(send());
    }

    @Override
    public <R> R execute(ApplicationLinkResponseHandler<R> handler) throws ResponseException {
        return handler.handle(send());
    }

    private Response send() throws ResponseException {
        boolean form = !parameters.isEmpty() && body.isEmpty();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofMillis(answerTimeout))
                .method(method.name(), BodyPublishers.ofString(form ? String.join("&", parameters) : body));
        headers.forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        if (form && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(Duration.ofMillis(connectionTimeout))
                .followRedirects(followRedirects ? HttpClient.Redirect.NORMAL : HttpClient.Redirect.NEVER)
                .build();
        try {
            return new Answer(client.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new ResponseException(method + " " + url + " failed: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ResponseException(method + " " + url + " was interrupted", e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What came back. */
    private record Answer(HttpResponse<byte[]> http) implements Response {

        @Override
        public int getStatusCode() {
            return http.statusCode();
        }

        @Override
        public String getResponseBodyAsString() {
            return new String(http.body(), StandardCharsets.UTF_8);
        }

        @Override
        public InputStream getResponseBodyAsStream() {
            return new ByteArrayInputStream(http.body());
        }

        @Override
        public <T> T getEntity(Class<T> type) throws ResponseException {
            if (type != String.class) {
                throw new ResponseException("an answer is read as text, not as " + type.getName());
            }
            return type.cast(getResponseBodyAsString());
        }

        @Override
        public String getStatusText() {
            return String.valueOf(http.statusCode());
        }

        @Override
        public boolean isSuccessful() {
            return http.statusCode() >= 200 && http.statusCode() < 400;
        }

        @Override
        public String getHeader(String name) {
            return http.headers().firstValue(name).orElse(null);
        }

        @Override
        public Map<String, String> getHeaders() {
            Map<String, String> first = new LinkedHashMap<>();
            http.headers().map().forEach((name, values) -> first.put(name, values.get(0)));
            return first;
        }
    }
}
