package org.maillage.workbench.users;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** What people chose for themselves. Empty means: never chosen, or no such person. */
public interface UserPreferences {

    /** Returns the language a person reads. */
    Optional<Locale> locale(String userKey);

    /** Returns the time zone a person lives in. */
    Optional<ZoneId> timeZone(String userKey);
}
