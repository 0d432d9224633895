package org.maillage.actor.search;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.maillage.actor.Actor;
import org.maillage.actor.ActorField;
import org.maillage.actor.ActorProfile;
import org.maillage.actor.ActorQuery.Facet;
import org.maillage.reference.territory.Commune;
import org.maillage.reference.territory.Departement;
import org.maillage.reference.territory.Region;
import org.maillage.reference.territory.Territories;
import org.maillage.reference.territory.Vintage;

/** Turns an actor into the document by which it is found. */
@Named
public final class ActorDocuments {

    private static final List<ActorField> IDENTIFIERS =
            List.of(ActorField.SIREN, ActorField.SIRET, ActorField.RNA, ActorField.UAI);

    /** Longer than any name the rules let through. What Lucene takes as one term has its limits, and one too long would stop the index. */
    static final int LONGEST_WHOLE = 300;

    private final Territories territories;
    private final SortName order = new SortName();

    @Inject
    public ActorDocuments(Territories territories) {
        this.territories = territories;
    }

    /** Returns a text that changes when documents would come out differently: an index of another format is made anew. */
    String format() {
        return "1 / " + territories.source();
    }

    Document of(Actor actor) {
        ActorProfile profile = actor.profile();
        Document document = new Document();
        document.add(new StringField(Fields.KEY, actor.key().value(), Store.YES));
        document.add(new SortedDocValuesField(Fields.KEY, new BytesRef(actor.key().value())));
        document.add(new SortedDocValuesField(Fields.ORDER, order.of(profile.name())));
        document.add(new StringField(Fields.ARCHIVED, actor.archived() ? "1" : "0", Store.NO));
        addWhole(document, Fields.WHOLE_NAME, profile.name());
        addWhole(document, Fields.WHOLE_ACRONYM, profile.text(ActorField.ACRONYM));
        addText(document, Part.NAME, profile.name());
        addText(document, Part.ACRONYM, profile.text(ActorField.ACRONYM));
        profile.values(ActorField.FORMER_NAMES).forEach(name -> addText(document, Part.FORMER_NAMES, name));
        addText(document, Part.TEXT, profile.text(ActorField.DESCRIPTION));
        addText(document, Part.TEXT, profile.text(ActorField.ADDRESS));
        for (ActorField field : IDENTIFIERS) {
            profile.value(field).ifPresent(value ->
                    document.add(new StringField(Fields.IDENTIFIER, value.toLowerCase(Locale.ROOT), Store.NO)));
        }
        profile.value(ActorField.TYPE).ifPresent(code -> addFacet(document, Facet.TYPE, code));
        addFacet(document, Facet.STATUS, profile.status().code());
        profile.networks().stream().distinct().forEach(key -> addFacet(document, Facet.NETWORK, key));
        addPlace(document, profile);
        return document;
    }

    private void addPlace(Document document, ActorProfile profile) {
        Optional<Commune> commune = profile.value(ActorField.COMMUNE).flatMap(territories::communeNow);
        addText(document, Part.PLACE, profile.text(ActorField.POSTAL_CODE));
        commune.ifPresent(found -> addText(document, Part.PLACE, found.name()));
        profile.value(ActorField.DEPARTEMENT)
                .or(() -> commune.map(Commune::departementCode))
                .flatMap(territories::departement)
                .ifPresent(departement -> addDepartement(document, departement));
    }

    private void addDepartement(Document document, Departement departement) {
        Region region = territories.regionOf(departement.code(), Vintage.REGIONS_2016);
        addText(document, Part.PLACE, departement.code());
        addText(document, Part.PLACE, departement.name());
        addText(document, Part.PLACE, region.name());
        addFacet(document, Facet.DEPARTEMENT, departement.code());
        addFacet(document, Facet.REGION, region.code());
    }

    private static void addText(Document document, Part part, String text) {
        if (!text.isEmpty()) {
            document.add(new TextField(part.words(), text, Store.NO));
            document.add(new TextField(part.stems(), text, Store.NO));
        }
    }

    private static void addWhole(Document document, String field, String text) {
        if (!text.isEmpty() && text.length() <= LONGEST_WHOLE) {
            document.add(new StringField(field, String.join(" ", FrenchText.WORDS.of(text)), Store.NO));
        }
    }

    private static void addFacet(Document document, Facet facet, String code) {
        document.add(new SortedSetDocValuesField(Fields.of(facet), new BytesRef(code)));
    }
}
