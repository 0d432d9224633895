package org.maillage.reference.network;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.maillage.reference.territory.Vintage;

/**
 * A regional multi-actor network (réseau régional multi-acteurs, RRMA) to start from. It is a seed, not a truth: once imported, it
 * belongs to the network’s officers, who correct it.
 *
 * @param key stable key, lower-case ASCII with hyphens
 * @param name usual name
 * @param acronym short name, or the name again when it has none
 * @param regionCode INSEE code of its region in {@code vintage}
 * @param vintage the division of the country {@code regionCode} belongs to
 * @param status legal form in words of the sources: association or GIP
 * @param founded year or ISO date as precisely as the source tells, empty when it does not
 * @param site web address, empty when none was found
 * @param predecessors names of the networks that went into it
 * @param source where these facts were read
 */
public record NetworkSeed(String key, String name, String acronym, String regionCode, Vintage vintage, String status,
                          Optional<String> founded, Optional<String> site, List<String> predecessors, String source) {
    public NetworkSeed {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(acronym, "acronym");
        Objects.requireNonNull(regionCode, "regionCode");
        Objects.requireNonNull(vintage, "vintage");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(founded, "founded");
        Objects.requireNonNull(site, "site");
        predecessors = List.copyOf(predecessors);
        Objects.requireNonNull(source, "source");
    }
}
