package org.maillage.reference.territory;

import java.util.Objects;

/**
 * A region in one division of the country. Two regions are the same only if code and vintage are: 53 is Bretagne in both, but
 * 24 is "Centre" in one and "Centre-Val de Loire" in the other.
 *
 * @param code INSEE code, unique within its vintage
 * @param vintage the division it belongs to
 * @param name official French name
 */
public record Region(String code, Vintage vintage, String name) {
    public Region {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(vintage, "vintage");
        Objects.requireNonNull(name, "name");
    }
}
