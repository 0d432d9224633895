package org.maillage.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is said of an actor: for each {@link ActorField} its values as text. Immutable; a field without values is absent.
 *
 * <p>A profile as somebody typed it and a profile that passed {@link ActorRules} have the same class: only the second,
 * where every value is in its canonical form, is ever stored. Values stay text because form, REST, CSV, history, merge
 * and search treat all fields alike; the accessors below give types where a rule needs one.
 */
public final class ActorProfile {

    public static final ActorProfile EMPTY = new ActorProfile(new EnumMap<>(ActorField.class));

    private final Map<ActorField, List<String>> values;

    private ActorProfile(EnumMap<ActorField, List<String>> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /** Returns a profile with these values; blank ones are left out. Several values of a single field are all kept: a rule's matter. */
    public static ActorProfile of(Map<ActorField, ? extends Collection<String>> given) {
        EnumMap<ActorField, List<String>> kept = new EnumMap<>(ActorField.class);
        given.forEach((field, texts) -> {
            List<String> filled = texts.stream().filter(text -> text != null && !text.isBlank()).toList();
            if (!filled.isEmpty()) {
                kept.put(field, filled);
            }
        });
        return new ActorProfile(kept);
    }

    /** Returns this profile with other values in one field; none removes it. */
    public ActorProfile with(ActorField field, Collection<String> texts) {
        EnumMap<ActorField, Collection<String>> changed = new EnumMap<>(ActorField.class);
        changed.putAll(values);
        changed.put(field, new ArrayList<>(texts));
        return of(changed);
    }

    /** Returns this profile with these values in one field. */
    public ActorProfile with(ActorField field, String... texts) {
        return with(field, List.of(texts));
    }

    /** Returns the values of a field, in order; empty, never null. */
    public List<String> values(ActorField field) {
        return values.getOrDefault(field, List.of());
    }

    /** Returns the first value of a field. */
    public Optional<String> value(ActorField field) {
        return values(field).stream().findFirst();
    }

    /** Returns the first value of a field, or {@code ""}. */
    public String text(ActorField field) {
        return value(field).orElse("");
    }

    /** Returns all fields that have a value, in the catalogue's order. */
    public Map<ActorField, List<String>> asMap() {
        return values;
    }

    /** Returns the name, {@code ""} while there is none. */
    public String name() {
        return text(ActorField.NAME);
    }

    /** Returns the type, empty while none or an unknown one is given. */
    public Optional<ActorType> type() {
        return value(ActorField.TYPE).flatMap(ActorType::ofCode);
    }

    /** Returns the status; a profile that says nothing is {@link ActorStatus#ACTIVE}. */
    public ActorStatus status() {
        return value(ActorField.STATUS).flatMap(ActorStatus::ofCode).orElse(ActorStatus.ACTIVE);
    }

    /** Returns the keys of the networks it belongs to. */
    public List<String> networks() {
        return values(ActorField.NETWORKS);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ActorProfile that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return "ActorProfile" + values;
    }
}
