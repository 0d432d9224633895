package org.maillage.workbench.host;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import java.time.ZoneId;
import java.util.Optional;
import java.util.TimeZone;
import org.maillage.workbench.users.CurrentUser;
import org.maillage.workbench.users.UserPreferences;

/** Whose clock shows what: the time zone a person chose, else the server's. */
public final class AppTimeZones implements TimeZoneManager {

    private final UserPreferences preferences;
    private final CurrentUser current;

    public AppTimeZones(UserPreferences preferences, CurrentUser current) {
        this.preferences = preferences;
        this.current = current;
    }

    @Override
    public TimeZone getUserTimeZone() {
        return orDefault(current.get().flatMap(user -> preferences.timeZone(user.key())));
    }

    @Override
    public TimeZone getUserTimeZone(UserKey user) {
        return orDefault(preferences.timeZone(user.getStringValue()));
    }

    @Override
    public TimeZone getDefaultTimeZone() {
        return TimeZone.getDefault();
    }

    private TimeZone orDefault(Optional<ZoneId> chosen) {
        return chosen.map(TimeZone::getTimeZone).orElseGet(this::getDefaultTimeZone);
    }
}
