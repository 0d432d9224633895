package org.maillage.actor.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maillage.actor.ActorField;
import org.maillage.actor.ActorProfile;
import org.maillage.actor.ActorQuery.Facet;
import org.maillage.actor.ActorStatus;
import org.maillage.actor.ActorType;
import org.maillage.host.Texts;
import org.maillage.network.Network;
import org.maillage.network.Networks;
import org.maillage.reference.identifier.Siren;
import org.maillage.reference.identifier.Siret;
import org.maillage.reference.territory.Commune;
import org.maillage.reference.territory.Departement;
import org.maillage.reference.territory.Region;
import org.maillage.reference.territory.Territories;
import org.maillage.reference.territory.Vintage;
import org.maillage.reference.vocabulary.Vocabularies;

/** Turns what is stored (codes, bare numbers, days) into what people read, in their language. A code nobody knows is shown as it is. */
@Named
public final class ActorLabels {

    private final Texts texts;
    private final Vocabularies vocabularies;
    private final Territories territories;
    private final Networks networks;
    private final Map<String, String> networkNames;

    @Inject
    public ActorLabels(Texts texts, Vocabularies vocabularies, Territories territories, Networks networks) {
        this(texts, vocabularies, territories, networks, Map.of());
    }

    private ActorLabels(Texts texts, Vocabularies vocabularies, Territories territories, Networks networks, Map<String, String> networkNames) {
        this.texts = texts;
        this.vocabularies = vocabularies;
        this.territories = territories;
        this.networks = networks;
        this.networkNames = networkNames;
    }

    /** Returns labels for one answer of many actors: the networks' names are read once, not once per actor. */
    ActorLabels forManyActors() {
        Map<String, String> names = networks.all().stream().collect(Collectors.toMap(Network::key, Network::name));
        return new ActorLabels(texts, vocabularies, territories, networks, names);
    }

    /** Returns the field's name. */
    public String field(ActorField field) {
        return texts.get(field.labelKey());
    }

    /** Returns one value of a field as people read it. */
    public String value(ActorField field, String value) {
        Locale language = texts.locale();
        return switch (field) {
            case TYPE -> ActorType.ofCode(value).map(type -> texts.get("maillage.actor.type." + type.code())).orElse(value);
            case STATUS -> ActorStatus.ofCode(value).map(status -> texts.get("maillage.actor.status." + status.code())).orElse(value);
            case NETWORKS -> network(value);
            case LEGAL_CATEGORY -> vocabularies.legalCategories().label(value, language);
            case SIREN -> Siren.check(value).fold(Siren::formatted, refusal -> value);
            case SIRET -> Siret.check(value).fold(Siret::formatted, refusal -> value);
            case COMMUNE -> territories.commune(value).map(Commune::name).orElse(value);
            case DEPARTEMENT -> departement(value);
            case SEAT_COUNTRY, COUNTRIES -> vocabularies.countries().label(value, language);
            case SECTORS -> vocabularies.sectors().label(value, language);
            case SDGS -> value + ". " + vocabularies.sdgs().label(value, language);
            case VERIFIED_ON -> day(value);
            default -> value;
        };
    }

    /** Returns all values of a field as people read them. */
    public List<String> values(ActorField field, ActorProfile profile) {
        return profile.values(field).stream().map(value -> value(field, value)).toList();
    }

    /** Returns what a facet's code stands for. */
    public String facet(Facet facet, String code) {
        return switch (facet) {
            case TYPE -> value(ActorField.TYPE, code);
            case REGION -> territories.region(code, Vintage.REGIONS_2016).map(Region::name).orElse(code);
            case DEPARTEMENT -> departement(code);
            case NETWORK -> network(code);
            case STATUS -> value(ActorField.STATUS, code);
        };
    }

    /** Returns where an actor has its seat in a few words: commune and département, or the country abroad; {@code ""} if unknown. */
    public String place(ActorProfile profile) {
        Optional<String> commune = profile.value(ActorField.COMMUNE).map(code -> value(ActorField.COMMUNE, code));
        Optional<String> departement = profile.value(ActorField.DEPARTEMENT).map(this::departement);
        if (commune.isPresent() || departement.isPresent()) {
            return commune.map(name -> departement.map(area -> name + ", " + area).orElse(name)).orElseGet(departement::get);
        }
        return profile.value(ActorField.SEAT_COUNTRY).map(code -> value(ActorField.SEAT_COUNTRY, code)).orElse("");
    }

    /** Returns the region of the seat (geography of 2016), {@code ""} if unknown. */
    public String region(ActorProfile profile) {
        return profile.value(ActorField.DEPARTEMENT)
                .filter(code -> territories.departement(code).isPresent())
                .map(code -> territories.regionOf(code, Vintage.REGIONS_2016).name())
                .orElse("");
    }

    /** Returns the name of a network. */
    public String network(String key) {
        String read = networkNames.get(key);
        return read != null ? read : networks.find(key).map(Network::name).orElse(key);
    }

    private String day(String day) {
        try {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(texts.locale()).format(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return day;
        }
    }

    /** Returns a moment, to the minute, in French time. */
    public String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(texts.locale())
                .withZone(ZoneId.of("Europe/Paris"))
                .format(moment);
    }

    private String departement(String code) {
        return territories.departement(code).map(Departement::name).map(name -> name + " (" + code + ")").orElse(code);
    }
}
