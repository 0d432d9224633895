package org.maillage.network;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A regional multi-actor network.
 *
 * @param key stable text key, {@code a-z 0-9 -}, for instance {@code gescod}
 * @param name the name people know it by
 * @param region INSEE code of its region in the geography of 2016
 * @param legalStatus what it is in law, in its own words (association, GIP…), or {@code ""}
 * @param founded year or date as its source gives it, or {@code ""}
 * @param website address, or {@code ""}
 * @param predecessors networks it took over from, in words
 * @param source where this is known from
 */
public record Network(
        String key,
        String name,
        String region,
        String legalStatus,
        String founded,
        String website,
        List<String> predecessors,
        String source) {

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");

    /** @throws IllegalArgumentException if the key has another form or the name is blank */
    public Network {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("not a network key: " + key);
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("a network needs a name");
        }
        Objects.requireNonNull(region, "region");
        predecessors = List.copyOf(predecessors);
    }
}
