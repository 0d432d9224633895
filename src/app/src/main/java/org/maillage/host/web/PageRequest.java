package org.maillage.host.web;

import java.util.List;
import java.util.Map;
import org.maillage.host.Caller;

/**
 * What a page needs to know of a request.
 *
 * @param caller who asks
 * @param path the segments of the address after {@code /plugins/servlet/maillage/<page>}, decoded
 * @param parameters query and form parameters, each with its values in order
 */
public record PageRequest(Caller caller, List<String> path, Map<String, List<String>> parameters) {

    public PageRequest {
        path = List.copyOf(path);
        parameters = Map.copyOf(parameters);
    }

    /** Returns the first value of a parameter as it was typed, {@code ""} if there is none. */
    public String text(String name) {
        return values(name).stream().findFirst().orElse("");
    }

    /** Returns all values of a parameter; empty, never null. */
    public List<String> values(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    /** Returns whether a parameter was given at all, even empty. */
    public boolean has(String name) {
        return parameters.containsKey(name);
    }

    /** Returns a number, or a fallback where none was given or it is none. */
    public int number(String name, int fallback) {
        try {
            return Integer.parseInt(text(name).strip());
        } catch (NumberFormatException e) {
            return fallback;
        }
    }

    /** Returns a segment of the path, {@code ""} past its end. */
    public String segment(int index) {
        return index < path.size() ? path.get(index) : "";
    }
}
