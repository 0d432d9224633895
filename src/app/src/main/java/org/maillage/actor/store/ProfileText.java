package org.maillage.actor.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.actor.ActorField;
import org.maillage.actor.ActorProfile;

/**
 * The text form in which a profile is stored: one JSON object, fields by their frozen names in the catalogue's order,
 * each with an array of values. An administrator can read it with nothing but a database client.
 */
final class ProfileText {

    private static final TypeReference<Map<String, List<String>>> FORM = new TypeReference<>() {};
    private static final ObjectMapper JSON = new ObjectMapper();

    private ProfileText() {}

    static String write(ActorProfile profile) {
        Map<String, List<String>> named = new LinkedHashMap<>();
        profile.asMap().forEach((field, values) -> named.put(field.fieldName(), values));
        try {
            return JSON.writeValueAsString(named);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of texts is always JSON", e);
        }
    }

    /**
     * Returns the profile that {@link #write} put down. A field that the catalogue no longer knows is left out.
     *
     * @throws IllegalStateException if the text was not written by {@link #write}
     */
    static ActorProfile read(String text) {
        Map<ActorField, List<String>> known = new EnumMap<>(ActorField.class);
        try {
            JSON.readValue(text, FORM)
                    .forEach((name, values) -> ActorField.ofName(name).ifPresent(field -> known.put(field, values)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored profile is damaged", e);
        }
        return ActorProfile.of(known);
    }
}
