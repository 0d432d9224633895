package org.maillage.actor;

import static org.maillage.actor.ActorType.ASSOCIATION;
import static org.maillage.actor.ActorType.EDUCATION;
import static org.maillage.actor.ActorType.INFORMAL_GROUP;
import static org.maillage.actor.ActorType.LOCAL_AUTHORITY;
import static org.maillage.actor.ActorType.OTHER;
import static org.maillage.actor.ActorType.PARTNER_ABROAD;
import static org.maillage.actor.ActorType.PUBLIC_BODY;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of an actor profile, in the order people meet them. One catalogue for form, REST, CSV, history and merge:
 * whoever handles profiles walks over it instead of naming fields again.
 *
 * <p>Names are frozen: they stand in files people keep. Labels are the texts {@code maillage.actor.field.<name>}.
 */
public enum ActorField {
    TYPE("type", Shape.CODE, 30),
    NAME("name", Shape.LINE, 250),
    ACRONYM("acronym", Shape.LINE, 60),
    FORMER_NAMES("formerNames", Shape.LINES, 250),
    STATUS("status", Shape.CODE, 30),
    NETWORKS("networks", Shape.CODES, 40),
    LEGAL_CATEGORY("legalCategory", Shape.CODE, 4, ASSOCIATION, LOCAL_AUTHORITY, EDUCATION, PUBLIC_BODY, OTHER),
    SIREN("siren", Shape.IDENTIFIER, 9, ASSOCIATION, LOCAL_AUTHORITY, EDUCATION, PUBLIC_BODY, OTHER),
    SIRET("siret", Shape.IDENTIFIER, 14, ASSOCIATION, LOCAL_AUTHORITY, EDUCATION, PUBLIC_BODY, OTHER),
    RNA("rna", Shape.IDENTIFIER, 10, ASSOCIATION),
    UAI("uai", Shape.IDENTIFIER, 8, EDUCATION),
    LOCAL_REGISTER("localRegister", Shape.LINE, 120, ASSOCIATION, PARTNER_ABROAD, OTHER),
    ADDRESS("address", Shape.TEXT, 500),
    POSTAL_CODE("postalCode", Shape.LINE, 12),
    COMMUNE("commune", Shape.CODE, 5, ASSOCIATION, LOCAL_AUTHORITY, EDUCATION, PUBLIC_BODY, INFORMAL_GROUP, OTHER),
    DEPARTEMENT("departement", Shape.CODE, 3, ASSOCIATION, LOCAL_AUTHORITY, EDUCATION, PUBLIC_BODY, INFORMAL_GROUP, OTHER),
    SEAT_COUNTRY("seatCountry", Shape.CODE, 2),
    COUNTRIES("countries", Shape.CODES, 2),
    SECTORS("sectors", Shape.CODES, 40),
    SDGS("sdgs", Shape.CODES, 2),
    DESCRIPTION("description", Shape.TEXT, 20_000),
    WEBSITE("website", Shape.ADDRESS, 450),
    EMAIL("email", Shape.ADDRESS, 254),
    PHONE("phone", Shape.ADDRESS, 40),
    SOURCE("source", Shape.LINE, 250),
    VERIFIED_ON("verifiedOn", Shape.DATE, 10);

    /** How a field's values look, and so how a form asks for them. */
    public enum Shape {
        /** One value out of a list. */
        CODE(false),
        /** Several values out of a list. */
        CODES(true),
        /** One line of free text. */
        LINE(false),
        /** Several lines of free text, each a value. */
        LINES(true),
        /** Free text with line breaks. */
        TEXT(false),
        /** A number given out by a register. */
        IDENTIFIER(false),
        /** A way to reach the actor. */
        ADDRESS(false),
        /** A day, {@code yyyy-MM-dd}. */
        DATE(false);

        private final boolean multiple;

        Shape(boolean multiple) {
            this.multiple = multiple;
        }
    }

    private final String fieldName;
    private final Shape shape;
    private final int maxLength;
    private final Set<ActorType> types;

    ActorField(String fieldName, Shape shape, int maxLength, ActorType... types) {
        this.fieldName = fieldName;
        this.shape = shape;
        this.maxLength = maxLength;
        this.types = types.length == 0 ? EnumSet.allOf(ActorType.class) : EnumSet.of(types[0], types);
    }

    /** Returns the name that forms, REST and CSV use, for instance {@code legalCategory}. */
    public String fieldName() {
        return fieldName;
    }

    /** Returns how the values look. */
    public Shape shape() {
        return shape;
    }

    /** Returns whether a profile may hold several values of this field. */
    public boolean isMultiple() {
        return shape.multiple;
    }

    /** Returns the greatest length of one value, in characters ({@code char}). */
    public int maxLength() {
        return maxLength;
    }

    /** Returns whether a profile of this type has the field (domain table: which identifier for which actor type). */
    public boolean appliesTo(ActorType type) {
        return types.contains(type);
    }

    /** Returns the text key of the field's label. */
    public String labelKey() {
        return "maillage.actor.field." + fieldName;
    }

    public static Optional<ActorField> ofName(String name) {
        for (ActorField field : values()) {
            if (field.fieldName.equals(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
