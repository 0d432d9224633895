package org.maillage.actor;

import java.util.Locale;
import java.util.Optional;

/** What kind of body an actor is; which fields a profile has follows from it ({@link ActorField#appliesTo}). */
public enum ActorType {
    ASSOCIATION,
    LOCAL_AUTHORITY,
    EDUCATION,
    PUBLIC_BODY,
    INFORMAL_GROUP,
    PARTNER_ABROAD,
    OTHER;

    /** Returns the code that files, addresses and REST use, for instance {@code local-authority}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ActorType> ofCode(String code) {
        for (ActorType type : values()) {
            if (type.code().equals(code)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
