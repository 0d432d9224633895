package org.maillage.actor.exchange;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.Test;
import org.maillage.actor.ActorField;

public class ColumnNamesTest {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ColumnNames names = new ColumnNames();

    @Test
    public void a_header_that_means_nothing_means_no_field() {
        for (String header : new String[] {"", " ", "???", "colonne 12", "budget", "key", "clé"}) {
            assertEquals(header, Optional.empty(), names.field(header));
        }
    }

    @Test
    public void every_field_is_known_by_its_name_and_by_its_label_in_both_languages() {
        for (Locale locale : new Locale[] {Locale.ROOT, Locale.FRENCH}) {
            ResourceBundle texts = ResourceBundle.getBundle("org.maillage.i18n.maillage", locale, EXACT);
            for (ActorField field : ActorField.values()) {
                assertEquals(Optional.of(field), names.field(field.fieldName()));
                assertEquals(Optional.of(field), names.field(texts.getString(field.labelKey())));
            }
        }
    }

    @Test
    public void case_accents_spaces_and_punctuation_do_not_count() {
        assertEquals(Optional.of(ActorField.DEPARTEMENT), names.field(" DEPARTEMENT "));
        assertEquals(Optional.of(ActorField.LEGAL_CATEGORY), names.field("Categorie-juridique"));
        assertEquals(Optional.of(ActorField.SIREN), names.field("N° SIREN :"));
    }

    @Test
    public void the_usual_names_of_the_networks_spreadsheets_are_known() {
        Map<String, ActorField> usual = Map.of("Raison sociale", ActorField.NAME, "Sigle", ActorField.ACRONYM, "RRMA", ActorField.NETWORKS,
                "CP", ActorField.POSTAL_CODE, "Code INSEE", ActorField.COMMUNE, "ODD", ActorField.SDGS, "Pays d’intervention",
                ActorField.COUNTRIES, "Mél", ActorField.EMAIL, "Tél.", ActorField.PHONE, "WALDEC", ActorField.RNA);
        usual.forEach((header, field) -> assertEquals(header, Optional.of(field), names.field(header)));
    }

    @Test
    public void no_usual_name_means_two_fields() {
        ResourceBundle usual = ResourceBundle.getBundle("org.maillage.actor.exchange.column-names", Locale.ROOT, EXACT);
        Map<String, ActorField> seen = new HashMap<>();
        for (ActorField field : ActorField.values()) {
            for (String name : usual.getString(field.fieldName()).split(",")) {
                ActorField other = seen.put(name, field);
                assertTrue(name + " means " + other + " and " + field, other == null || other == field);
                assertEquals(name, Optional.of(field), names.field(name));
            }
        }
    }

    @Test
    public void types_and_statuses_are_known_by_their_labels_in_both_languages() {
        assertEquals("local-authority", names.code(ActorField.TYPE, "Collectivité territoriale"));
        assertEquals("local-authority", names.code(ActorField.TYPE, "LOCAL AUTHORITY"));
        assertEquals("active", names.code(ActorField.STATUS, "En activité"));
        assertEquals("syndicate", names.code(ActorField.TYPE, "syndicate"));
        assertEquals("Actif", names.code(ActorField.NAME, "Actif"));
    }

    @Test
    public void the_key_column_of_an_export_is_known_in_both_languages() {
        assertTrue(ColumnNames.isKey("key"));
        assertTrue(ColumnNames.isKey("Clé"));
        assertFalse(ColumnNames.isKey("keyword"));
    }
}
