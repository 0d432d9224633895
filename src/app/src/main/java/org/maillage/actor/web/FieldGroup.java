package org.maillage.actor.web;

import static org.maillage.actor.ActorField.*;

import java.util.List;
import java.util.Locale;
import org.maillage.actor.ActorField;

/** How form and profile part the fields: what everybody fills in first, the rest in sections that open when needed. */
enum FieldGroup {
    ESSENTIALS(TYPE, NAME, ACRONYM, NETWORKS, STATUS),
    SEAT(ADDRESS, POSTAL_CODE, COMMUNE, DEPARTEMENT, SEAT_COUNTRY),
    CONTACT(WEBSITE, EMAIL, PHONE),
    ACTIVITY(DESCRIPTION, COUNTRIES, SECTORS, SDGS),
    IDENTIFIERS(LEGAL_CATEGORY, SIREN, SIRET, RNA, UAI, LOCAL_REGISTER),
    RECORD(FORMER_NAMES, SOURCE, VERIFIED_ON);

    private final List<ActorField> fields;

    FieldGroup(ActorField... fields) {
        this.fields = List.of(fields);
    }

    List<ActorField> fields() {
        return fields;
    }

    /** Returns the code in ids; the heading is the text {@code maillage.actor.group.<code>}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
