package org.maillage.actor;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.maillage.network.Networks;
import org.maillage.reference.identifier.Checked;
import org.maillage.reference.identifier.LocalRegister;
import org.maillage.reference.identifier.Rna;
import org.maillage.reference.identifier.Siren;
import org.maillage.reference.identifier.Siret;
import org.maillage.reference.identifier.Uai;
import org.maillage.reference.vocabulary.Term;
import org.maillage.reference.vocabulary.Vocabularies;
import org.maillage.reference.vocabulary.Vocabulary;

/** The rule of each single field: one value as typed becomes its canonical text or is refused with the reason. */
@Named
public final class FieldRules {

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));
    private static final LocalDate FIRST_PLAUSIBLE_DAY = LocalDate.of(1900, 1, 1);

    private final Vocabularies vocabularies;
    private final TerritoryRules territories;
    private final Networks networks;
    private final Clock clock;

    @Inject
    public FieldRules(Vocabularies vocabularies, TerritoryRules territories, Networks networks, Clock clock) {
        this.vocabularies = vocabularies;
        this.territories = territories;
        this.networks = networks;
        this.clock = clock;
    }

    /**
     * Checks one value.
     *
     * @param typed not blank
     * @param profile the profile it stands in, as typed: some rules look at the type or the country of the seat
     */
    public Checked<String> check(ActorField field, String typed, ActorProfile profile) {
        Checked<String> text = TextRule.check(field, typed);
        return text.toOptional().map(value -> checkMeaning(field, value, profile)).orElse(text);
    }

    private Checked<String> checkMeaning(ActorField field, String text, ActorProfile profile) {
        return switch (field) {
            case TYPE -> oneOf("type.unknown", text, code -> ActorType.ofCode(code).isPresent());
            case STATUS -> oneOf("status.unknown", text, code -> ActorStatus.ofCode(code).isPresent());
            case NETWORKS -> oneOf("network.unknown", text, code -> networks.find(code).isPresent());
            case LEGAL_CATEGORY -> term(vocabularies.legalCategories(), "legalCategory.unknown", text);
            case SEAT_COUNTRY, COUNTRIES -> term(vocabularies.countries(), "country.unknown", text);
            case SECTORS -> term(vocabularies.sectors(), "sector.unknown", text);
            case SDGS -> term(vocabularies.sdgs(), "sdg.unknown", text);
            case SIREN -> canonical(Siren.check(text), Siren::value);
            case SIRET -> canonical(Siret.check(text), Siret::value);
            case RNA -> canonical(Rna.check(text), Rna::value);
            case UAI -> canonical(Uai.check(text), Uai::value);
            case LOCAL_REGISTER -> profile.type().equals(Optional.of(ActorType.ASSOCIATION))
                    ? canonical(LocalRegister.check(text), LocalRegister::value)
                    : Checked.accepted(text);
            case COMMUNE -> territories.commune(text);
            case DEPARTEMENT -> territories.departement(text);
            case WEBSITE -> ContactRules.website(text);
            case EMAIL -> ContactRules.email(text);
            case PHONE -> ContactRules.phone(text, seatCountry(profile));
            case VERIFIED_ON -> day(text);
            default -> Checked.accepted(text);
        };
    }

    private static Checked<String> oneOf(String refusal, String text, Predicate<String> isKnown) {
        String code = text.toLowerCase(Locale.ROOT);
        return isKnown.test(code) ? Checked.accepted(code) : Checked.refused(refusal, text);
    }

    /** A term may be given by its code or by its label in either language, as people write it in their spreadsheets. */
    private static Checked<String> term(Vocabulary vocabulary, String refusal, String text) {
        return vocabulary.terms().stream()
                .filter(term -> isMeant(term, text))
                .findFirst()
                .map(term -> Checked.accepted(term.code()))
                .orElseGet(() -> Checked.refused(refusal, text));
    }

    private static boolean isMeant(Term term, String text) {
        return term.code().equalsIgnoreCase(text)
                || term.french().equalsIgnoreCase(text)
                || term.english().equalsIgnoreCase(text);
    }

    /** The country may be typed by its name, too. */
    private String seatCountry(ActorProfile profile) {
        return profile.value(ActorField.SEAT_COUNTRY)
                .flatMap(typed -> term(vocabularies.countries(), "country.unknown", typed.strip()).toOptional())
                .orElse("FR");
    }

    private Checked<String> day(String text) {
        for (DateTimeFormatter form : DAYS) {
            try {
                LocalDate day = LocalDate.parse(text, form);
                if (day.isAfter(LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(1))) {
                    return Checked.refused("date.future", text);
                }
                return day.isBefore(FIRST_PLAUSIBLE_DAY) ? Checked.refused("date.past", text) : Checked.accepted(day.toString());
            } catch (DateTimeParseException notThisForm) {
                // the next form may fit
            }
        }
        return Checked.refused("date.format", text);
    }

    private static <T> Checked<String> canonical(Checked<T> checked, Function<T, String> text) {
        return checked.fold(value -> Checked.accepted(text.apply(value)), Checked.Refused::new);
    }
}
