package org.maillage.actor.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.actor.Actor;
import org.maillage.actor.ActorField;
import org.maillage.actor.ActorProfile;
import org.maillage.actor.FieldChange;
import org.maillage.actor.ProfileMerge;
import org.maillage.actor.Revision;
import org.maillage.host.InvalidInputException;
import org.maillage.host.Problem;

/** How actors look in JSON: fields by their names, several values as an array, single ones as text; an empty field is absent. */
final class ActorJson {

    private ActorJson() {}

    static Map<String, Object> actor(Actor actor) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", actor.key().value());
        json.put("version", actor.version());
        json.put("archived", actor.archived());
        json.put("changedAt", actor.changedAt().toString());
        json.put("changedBy", actor.changedBy());
        json.put("profile", profile(actor.profile()));
        return json;
    }

    static Map<String, Object> profile(ActorProfile profile) {
        Map<String, Object> json = new LinkedHashMap<>();
        profile.asMap().forEach((field, values) -> json.put(field.fieldName(), values(field, values)));
        return json;
    }

    static Map<String, Object> revision(Revision revision) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", revision.version());
        json.put("kind", revision.kind().code());
        json.put("at", revision.at().toString());
        json.put("by", revision.by());
        json.put("changes", revision.changes().stream().map(change -> change(change, "before", "after")).toList());
        return json;
    }

    /** What a client needs to save again after somebody else did: the current version, the difference, a merged profile. */
    static Map<String, Object> stale(Actor current, ProfileMerge merge) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("current", actor(current));
        json.put("theirs", merge.theirs().stream().map(change -> change(change, "before", "after")).toList());
        json.put("conflicts", merge.conflicts().stream().map(change -> change(change, "theirs", "mine")).toList());
        json.put("merged", profile(merge.merged()));
        return json;
    }

    /**
     * Reads {@code {"profile": {…}}}.
     *
     * @throws InvalidInputException naming every property that is unknown or of the wrong shape
     */
    static ActorProfile read(JsonNode body) {
        List<Problem> problems = new ArrayList<>();
        Map<ActorField, Collection<String>> values = new EnumMap<>(ActorField.class);
        refuseOthers(body, "profile", problems);
        JsonNode profile = body == null ? null : body.get("profile");
        if (profile == null || !profile.isObject()) {
            problems.add(Problem.of("profile", "json.profileMissing"));
            throw new InvalidInputException(problems);
        }
        profile.properties().forEach(entry -> ActorField.ofName(entry.getKey()).ifPresentOrElse(
                field -> values.put(field, texts(field, entry.getValue(), problems)),
                () -> problems.add(Problem.of(entry.getKey(), "json.unknownField", entry.getKey()))));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return ActorProfile.of(values);
    }

    private static void refuseOthers(JsonNode body, String known, List<Problem> problems) {
        if (body != null) {
            for (Iterator<String> names = body.fieldNames(); names.hasNext();) {
                String name = names.next();
                if (!name.equals(known)) {
                    problems.add(Problem.of(name, "json.unknownField", name));
                }
            }
        }
    }

    private static List<String> texts(ActorField field, JsonNode value, List<Problem> problems) {
        List<String> texts = new ArrayList<>();
        if (value.isArray() && field.isMultiple()) {
            value.forEach(item -> addText(field, item, texts, problems));
        } else if (!value.isNull()) {
            addText(field, value, texts, problems);
        }
        return texts;
    }

    private static void addText(ActorField field, JsonNode value, List<String> texts, List<Problem> problems) {
        if (value.isTextual()) {
            texts.add(value.textValue());
        } else {
            problems.add(Problem.of(field.fieldName(), field.isMultiple() ? "json.textsExpected" : "json.textExpected"));
        }
    }

    private static Map<String, Object> change(FieldChange change, String beforeName, String afterName) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("field", change.field().fieldName());
        json.put(beforeName, values(change.field(), change.before()));
        json.put(afterName, values(change.field(), change.after()));
        return json;
    }

    private static Object values(ActorField field, List<String> values) {
        return field.isMultiple() ? values : values.isEmpty() ? null : values.get(0);
    }
}
