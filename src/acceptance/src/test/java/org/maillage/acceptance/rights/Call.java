package org.maillage.acceptance.rights;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.maillage.acceptance.harness.Visitor;
import org.maillage.acceptance.harness.Visitor.Answer;

/**
 * One request, made ready to be sent by somebody.
 *
 * @param path below the product's context
 * @param form fields of a page's form, null for REST; the token is added when it is sent
 */
record Call(String method, String path, Map<String, String> headers, String body, Map<String, String> form) {

    static Call get(String path) {
        return new Call("GET", path, Map.of(), "", null);
    }

    static Call json(String method, String path, String body) {
        return new Call(method, path, Map.of("Content-Type", "application/json"), body, null);
    }

    static Call form(String path, Map<String, String> fields) {
        return new Call("POST", path, Map.of(), "", fields);
    }

    Call with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Call(method, path, more, body, form);
    }

    Call sending(String type, String content) {
        return new Call(method, path, headers, content, form).with("Content-Type", type);
    }

    /** Sends it as the app's own pages and scripts do. */
    Answer by(Visitor visitor) {
        return form == null ? visitor.call(method, path, headers, bytes()) : visitor.form(path, with(form, visitor.token()));
    }

    /** Sends it as a page of another site could make a browser send it: the session's cookies, and nothing of ours. */
    Answer forgedBy(Visitor visitor) {
        return form == null
                ? visitor.call(method, path, with("Origin", "https://evil.example").headers(), bytes())
                : visitor.form(path, form);
    }

    /** Sends a form with a token that is not the session's. */
    Answer guessedBy(Visitor visitor) {
        return visitor.form(path, with(form, "guessed"));
    }

    /** Sends REST what a form of another site without Origin header could send: text without our header. */
    Answer formLikeBy(Visitor visitor) {
        Map<String, String> plain = new LinkedHashMap<>(headers);
        plain.put("Content-Type", "text/plain");
        return visitor.call(method, path, plain, body.isEmpty() ? "x=y".getBytes(StandardCharsets.UTF_8) : bytes());
    }

    private byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> with(Map<String, String> fields, String token) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put("atl_token", token);
        return more;
    }
}
