package org.maillage.acceptance.hostile;

import static org.junit.Assert.assertEquals;
import static org.maillage.acceptance.harness.Visitor.REST;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.Test;
import org.maillage.acceptance.harness.Db;
import org.maillage.acceptance.harness.RunningWorkbench;
import org.maillage.acceptance.harness.Visitor;
import org.maillage.acceptance.harness.Visitor.Answer;

/** Every field of a profile is given every hostile text, through every door. */
public class HostileTextIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CREATE = "/plugins/servlet/maillage/create";

    private final Visitor admin = RunningWorkbench.withSampleData(Db.H2).as("admin");
    private final List<String> fields = Fields.of(admin);
    private final List<String> wrong = new ArrayList<>();

    @Test
    public void rest_keeps_a_text_exactly_or_refuses_it_with_the_reason_and_a_cure() {
        each((field, name, text) -> {
            Answer answer = admin.json("POST", REST + "actors", profile(field, text));
            if (answer.status() == 201) {
                String key = answer.json().path("key").asText();
                expectKept(name, field, text, admin.get(REST + "actors/" + key).expect(200).json());
            } else {
                expectRefusal(name, field, answer);
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    public void rest_refuses_half_a_character_and_text_that_is_no_utf_8() {
        String half = "{\"profile\":{\"type\":\"association\",\"name\":\"\\ud83d half\"}}";
        expectRefusal("half", "name", admin.json("POST", REST + "actors", half));
        byte[] latin = "{\"profile\":{\"type\":\"association\",\"name\":\"\u00e9t\u00e9\"}}".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(400, admin.call("POST", REST + "actors", Map.of("Content-Type", "application/json"), latin).status());
        assertEquals(List.of(), wrong);
    }

    @Test
    public void the_form_keeps_a_text_exactly_or_shows_it_again_with_the_reason() {
        each((field, name, text) -> {
            Map<String, String> form = new LinkedHashMap<>(Map.of("type", "association", "name", "Hostile form"));
            form.put(field, text);
            form.put("atl_token", admin.token());
            Answer answer = admin.form(CREATE, form);
            if (answer.status() == 302) {
                String key = answer.header("Location").replaceFirst(".*/actor/([^/?]+).*", "$1");
                String expected = field.equals("formerNames") ? Hostile.kept(text).replace("\n", "\",\"") : text;
                expectKept(name, field, expected, admin.get(REST + "actors/" + key).expect(200).json());
            } else {
                expectShownAgain(name, field, text, answer);
            }
        });
        assertEquals(List.of(), wrong);
    }

    private void expectKept(String name, String field, String text, JsonNode actor) {
        String stored = Fields.value(actor, field);
        boolean several = stored.startsWith("[\"") && stored.equals("[\"" + text + "\"]");
        if (!stored.equals(Hostile.kept(text)) && !several) {
            wrong.add(field + ", " + name + ": stored as " + shown(stored));
        }
    }

    private void expectRefusal(String name, String field, Answer answer) {
        if (answer.status() != 422) {
            wrong.add(field + ", " + name + ": " + answer.status() + " " + shown(answer.text()));
            return;
        }
        for (JsonNode problem : answer.json().path("problems")) {
            if (problem.path("field").asText().equals(field) && !problem.path("problem").asText().isBlank()
                    && !problem.path("cure").asText().isBlank()) {
                return;
            }
        }
        wrong.add(field + ", " + name + ": refused without a reason at the field: " + shown(answer.text()));
    }

    private void expectShownAgain(String name, String field, String text, Answer answer) {
        if (answer.status() != 422) {
            wrong.add(field + ", " + name + ": " + answer.status() + " " + shown(answer.text()));
            return;
        }
        Document page = Jsoup.parse(answer.text());
        Element box = page.selectFirst("[data-field=" + field + "]");
        if (box == null || box.select(".error").isEmpty()) {
            wrong.add(field + ", " + name + ": refused without a reason at the field");
        }
        Element input = box == null ? null : box.selectFirst("input[type=text], textarea");
        boolean representable = text.indexOf('\u0000') < 0;
        if (input != null && representable && !text.equals("") && !normal(input).equals(Hostile.kept(text))) {
            wrong.add(field + ", " + name + ": shown again as " + shown(normal(input)));
        }
    }

    /** A line of text cannot hold line breaks; browsers leave them out. */
    private static String normal(Element input) {
        String value = input.tagName().equals("textarea") ? input.wholeText() : input.attr("value");
        return Hostile.kept(value);
    }

    private static String profile(String field, String text) {
        ObjectNode body = JSON.createObjectNode();
        ObjectNode profile = body.putObject("profile").put("type", "association").put("name", "Hostile REST");
        profile.put(field, text);
        return body.toString();
    }

    private static String shown(String text) {
        return text.length() > 160 ? text.substring(0, 160) + "…" : text;
    }

    private void each(Attempt attempt) {
        for (String field : fields) {
            Hostile.texts().forEach((name, text) -> attempt.with(field, name, text));
        }
    }

    private interface Attempt {
        void with(String field, String name, String text);
    }
}
