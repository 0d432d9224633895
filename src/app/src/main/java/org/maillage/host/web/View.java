package org.maillage.host.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The map a template sees, in the making. Holds only strings, numbers, booleans, lists and maps, all of them classes of the JDK, so
 * that no entry of the products' method allowlist is needed.
 *
 * <p>What is absent, blank or empty is left out: {@code #if($row.acronym)} means the same in every version of Velocity then.
 */
public final class View {

    private final Map<String, Object> values = new LinkedHashMap<>();

    private View() {}

    public static View of() {
        return new View();
    }

    public static View of(String key, Object value) {
        return new View().with(key, value);
    }

    /** Adds a value; null, blank texts, empty lists, empty optionals and {@code false} are left out. */
    public View with(String key, Object value) {
        Object plain = plain(value);
        if (plain != null) {
            values.put(key, plain);
        }
        return this;
    }

    public View withAll(View other) {
        values.putAll(other.values);
        return this;
    }

    public Map<String, Object> map() {
        return values;
    }

    private static Object plain(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(View::plain).orElse(null);
        }
        if (value instanceof View view) {
            return view.values;
        }
        if (value instanceof Collection<?> collection) {
            List<Object> list = new ArrayList<>();
            collection.forEach(item -> list.add(item instanceof View view ? view.values : item));
            return list.isEmpty() ? null : list;
        }
        if (value instanceof String text && text.isBlank() || Boolean.FALSE.equals(value)) {
            return null;
        }
        return value;
    }
}
