package org.maillage.workbench.host;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * A value of plugin settings as it is stored: a string, a list of strings, a map of strings to strings, or properties.
 * Nothing else is accepted, as in the products. JSON keeps a null character, which PostgreSQL's text does not.
 *
 * @param kind one of {@code string, list, map, properties}
 * @param content JSON
 */
record SettingValue(String kind, String content) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static SettingValue of(Object value) {
        if (value instanceof String) {
            return new SettingValue("string", write(value));
        }
        if (value instanceof Properties properties && areStrings(properties.keySet(), properties.values())) {
            return new SettingValue("properties", write(properties));
        }
        if (value instanceof Map<?, ?> map && areStrings(map.keySet(), map.values())) {
            return new SettingValue("map", write(map));
        }
        if (value instanceof List<?> list && areStrings(list)) {
            return new SettingValue("list", write(list));
        }
        throw new IllegalArgumentException("Property type: " + value.getClass().getName() + " is not supported: only"
                + " String, List<String>, Map<String, String> and Properties are, and what is in them must be strings");
    }

    static Object read(String kind, String content) {
        return switch (kind) {
            case "string" -> parse(content, new TypeReference<String>() { });
            case "list" -> parse(content, new TypeReference<List<String>>() { });
            case "map" -> parse(content, new TypeReference<Map<String, String>>() { });
            case "properties" -> parse(content, new TypeReference<Properties>() { });
            default -> throw new IllegalStateException("unknown kind of setting: " + kind);
        };
    }

    private static boolean areStrings(Collection<?>... parts) {
        for (Collection<?> part : parts) {
            if (!part.stream().allMatch(String.class::isInstance)) {
                return false;
            }
        }
        return true;
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static <T> T parse(String content, TypeReference<T> type) {
        try {
            return JSON.readValue(content, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored setting cannot be read", e);
        }
    }
}
