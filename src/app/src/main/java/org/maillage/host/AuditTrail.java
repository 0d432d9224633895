package org.maillage.host;

import java.time.Instant;
import java.util.List;

/** What was done with rights: who gave whom what, and when. Holds keys only, no names and no texts of profiles. */
public interface AuditTrail {

    /**
     * Writes one line.
     *
     * @param by user key of who acts
     * @param action what is done, for instance {@code claim.granted}; its text is {@code maillage.audit.<action>}
     * @param subject key of what it is done to (an actor, a network)
     * @param concerned user key of whom it concerns, or {@code ""}
     */
    void record(String by, String action, String subject, String concerned);

    /** Returns the latest lines about a subject, latest first; about everything if the subject is {@code ""}. */
    List<Line> latest(String subject, int limit);

    /** One line of the trail. */
    record Line(Instant at, String by, String action, String subject, String concerned) {}
}
