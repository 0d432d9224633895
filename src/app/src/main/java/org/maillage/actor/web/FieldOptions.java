package org.maillage.actor.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.maillage.actor.ActorField;
import org.maillage.actor.ActorStatus;
import org.maillage.actor.ActorType;
import org.maillage.host.Texts;
import org.maillage.host.web.View;
import org.maillage.network.Network;
import org.maillage.network.Networks;
import org.maillage.reference.territory.Departement;
import org.maillage.reference.territory.Territories;
import org.maillage.reference.vocabulary.Term;
import org.maillage.reference.vocabulary.Vocabularies;
import org.maillage.reference.vocabulary.Vocabulary;

/** What a field's list offers, in the reader's language and its alphabet. A stored value that is no longer offered stays choosable. */
@Named
final class FieldOptions {

    private final ActorLabels labels;
    private final Vocabularies vocabularies;
    private final Territories territories;
    private final Networks networks;
    private final Texts texts;

    @Inject
    FieldOptions(ActorLabels labels, Vocabularies vocabularies, Territories territories, Networks networks, Texts texts) {
        this.labels = labels;
        this.vocabularies = vocabularies;
        this.territories = territories;
        this.networks = networks;
        this.texts = texts;
    }

    /** Returns the options of a field, the chosen ones marked; none for a field of free text. */
    List<View> of(ActorField field, Collection<String> chosen) {
        List<String> codes = new ArrayList<>(codes(field));
        if (codes.isEmpty()) {
            return List.of();
        }
        chosen.stream().filter(code -> !codes.contains(code)).forEach(codes::add);
        List<View> options = new ArrayList<>();
        for (String code : codes) {
            options.add(View.of("code", code)
                    .with("label", field == ActorField.LEGAL_CATEGORY ? code + " – " + labels.value(field, code) : labels.value(field, code))
                    .with("selected", chosen.contains(code)));
        }
        return options;
    }

    private List<String> codes(ActorField field) {
        return switch (field) {
            case TYPE -> Arrays.stream(ActorType.values()).map(ActorType::code).toList();
            case STATUS -> Arrays.stream(ActorStatus.values()).map(ActorStatus::code).toList();
            case NETWORKS -> networks.all().stream().map(Network::key).toList();
            case LEGAL_CATEGORY -> vocabularies.legalCategories().terms().stream().map(Term::code).toList();
            case DEPARTEMENT -> territories.departements().stream().map(Departement::code).toList();
            case SEAT_COUNTRY, COUNTRIES -> byLabel(vocabularies.countries());
            case SECTORS -> vocabularies.sectors().terms().stream().map(Term::code).toList();
            case SDGS -> vocabularies.sdgs().terms().stream().map(Term::code).toList();
            default -> List.of();
        };
    }

    private List<String> byLabel(Vocabulary vocabulary) {
        Collator alphabet = Collator.getInstance(texts.locale());
        return vocabulary.terms().stream()
                .sorted(Comparator.comparing((Term term) -> term.label(texts.locale()), alphabet))
                .map(Term::code)
                .toList();
    }
}
