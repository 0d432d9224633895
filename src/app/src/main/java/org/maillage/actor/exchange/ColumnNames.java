package org.maillage.actor.exchange;

import jakarta.inject.Named;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.maillage.actor.ActorField;
import org.maillage.actor.ActorStatus;
import org.maillage.actor.ActorType;

/**
 * Which field a column is, by its header: the field's own name, its label in French or English, or one of the usual names
 * in {@code column-names.properties}. Case, accents, spaces and punctuation do not count. Types and statuses are known by
 * their labels too, so that a file made for people imports as it is.
 */
@Named
public final class ColumnNames {

    private static final String TEXTS = "org.maillage.i18n.maillage";
    private static final String USUAL_NAMES = "org.maillage.actor.exchange.column-names";
    private static final String KEY = "key";

    private final Map<String, ActorField> fields = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, String> statuses = new HashMap<>();

    public ColumnNames() {
        for (Locale locale : new Locale[] {Locale.ROOT, Locale.FRENCH}) {
            ResourceBundle texts = bundle(TEXTS, locale);
            for (ActorField field : ActorField.values()) {
                fields.put(fold(label(texts, field.labelKey())), field);
            }
            for (ActorType type : ActorType.values()) {
                types.put(fold(label(texts, "maillage.actor.type." + type.code())), type.code());
            }
            for (ActorStatus status : ActorStatus.values()) {
                statuses.put(fold(label(texts, "maillage.actor.status." + status.code())), status.code());
            }
        }
        ResourceBundle usual = bundle(USUAL_NAMES, Locale.ROOT);
        for (ActorField field : ActorField.values()) {
            fields.put(fold(field.fieldName()), field);
            for (String name : usual.getString(field.fieldName()).split(",")) {
                fields.putIfAbsent(fold(name), field);
            }
        }
    }

    /** Returns the field a header seems to mean. */
    public Optional<ActorField> field(String header) {
        return Optional.ofNullable(fields.get(fold(header)));
    }

    /** Returns whether a column holds the actors' keys, as our own export writes them. */
    public static boolean isKey(String header) {
        String folded = fold(header);
        return folded.equals(KEY) || folded.equals("cle");
    }

    /** Returns the code a cell of a type or status column means, or the cell itself. */
    String code(ActorField field, String cell) {
        return switch (field) {
            case TYPE -> types.getOrDefault(fold(cell), cell);
            case STATUS -> statuses.getOrDefault(fold(cell), cell);
            default -> cell;
        };
    }

    private static String label(ResourceBundle texts, String key) {
        try {
            return texts.getString(key);
        } catch (MissingResourceException e) {
            return key;
        }
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(name, locale, ColumnNames.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
