package org.maillage.acceptance.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.maillage.acceptance.harness.Visitor;

/** The fields of a profile, as the form of the running app offers them: a new one is tested without a word here. */
final class Fields {

    private Fields() {}

    static List<String> of(Visitor officer) {
        Document form = Jsoup.parse(officer.get("/plugins/servlet/maillage/create").expect(200).text());
        List<String> fields = form.select("[data-field]").eachAttr("data-field").stream().distinct().toList();
        if (fields.size() < 20) {
            throw new AssertionError("the form shows only " + fields);
        }
        return fields;
    }

    /** Returns what a profile in JSON holds in a field: the text, or the only one of several. */
    static String value(JsonNode actor, String field) {
        JsonNode value = actor.path("profile").path(field);
        return value.isArray() ? value.size() == 1 ? value.get(0).asText() : value.toString() : value.asText();
    }
}
