package org.maillage.actor;

import java.time.Instant;
import java.util.Locale;

/**
 * Somebody says "this is my organisation" and asks to keep its profile.
 *
 * @param id text key of the claim
 * @param actor the actor claimed
 * @param userKey who claims
 * @param message what the claimant says for themselves; may be {@code ""}
 * @param madeAt when
 * @param state where it stands
 * @param decidedBy user key of who decided, {@code ""} while nobody has
 */
public record Claim(String id, ActorKey actor, String userKey, String message, Instant madeAt, State state, String decidedBy) {

    /** Where a claim stands; the text is {@code maillage.claim.state.<code>}. */
    public enum State {
        PENDING,
        GRANTED,
        REFUSED,
        WITHDRAWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Returns this claim, decided. */
    public Claim decided(State outcome, String by) {
        return new Claim(id, actor, userKey, message, madeAt, outcome, by);
    }
}
