package org.maillage.actor.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.maillage.actor.ActorQuery.Facet;
import org.maillage.actor.ActorStatus;
import org.maillage.actor.ActorType;
import org.maillage.host.Texts;
import org.maillage.network.Network;
import org.maillage.network.Networks;
import org.maillage.reference.territory.Departement;
import org.maillage.reference.territory.Region;
import org.maillage.reference.territory.Territories;
import org.maillage.reference.territory.Vintage;

/**
 * Understands filters as people write them into a macro: a code, or a name in French or English whatever the reader's language, so that
 * a page means the same to everybody. Case, accents, hyphens and apostrophes do not matter.
 */
@Named
public final class FriendlyFilters {

    private final Texts texts;
    private final Territories territories;
    private final Networks networks;

    @Inject
    public FriendlyFilters(Texts texts, Territories territories, Networks networks) {
        this.texts = texts;
        this.territories = territories;
        this.networks = networks;
    }

    /** Returns the code somebody meant, empty if nothing fits. */
    public Optional<String> code(Facet facet, String written) {
        return Optional.ofNullable(names(facet).get(fold(written)));
    }

    private Map<String, String> names(Facet facet) {
        Map<String, String> names = new LinkedHashMap<>();
        switch (facet) {
            case TYPE -> Arrays.stream(ActorType.values()).forEach(type -> translated(names, "maillage.actor.type.", type.code()));
            case STATUS -> Arrays.stream(ActorStatus.values()).forEach(status -> translated(names, "maillage.actor.status.", status.code()));
            case REGION -> {
                for (Region region : territories.regions(Vintage.REGIONS_2016)) {
                    put(names, region.code(), region.name());
                }
            }
            case DEPARTEMENT -> {
                for (Departement departement : territories.departements()) {
                    put(names, departement.code(), departement.name());
                }
            }
            case NETWORK -> {
                for (Network network : networks.all()) {
                    put(names, network.key(), network.name());
                }
            }
        }
        return names;
    }

    private void translated(Map<String, String> names, String prefix, String code) {
        Stream.of(Locale.FRENCH, Locale.ENGLISH).forEach(language -> put(names, code, texts.in(language, prefix + code)));
    }

    private static void put(Map<String, String> names, String code, String name) {
        names.putIfAbsent(fold(code), code);
        names.putIfAbsent(fold(name), code);
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
