package org.maillage.actor;

import java.util.Locale;
import java.util.Optional;

/** Whether the body is alive out there. Being archived is something else: that is a decision of the directory. */
public enum ActorStatus {
    ACTIVE,
    DORMANT,
    DISSOLVED;

    /** Returns the code that files, addresses and REST use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ActorStatus> ofCode(String code) {
        for (ActorStatus status : values()) {
            if (status.code().equals(code)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
