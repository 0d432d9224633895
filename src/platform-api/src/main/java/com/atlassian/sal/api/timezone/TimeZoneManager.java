package com.atlassian.sal.api.timezone;

import com.atlassian.sal.api.user.UserKey;
import java.util.TimeZone;
import javax.annotation.Nonnull;

/** Time zones of the people and of the site. */
public interface TimeZoneManager {

    /** Zone of the current person. */
    @Nonnull
    TimeZone getUserTimeZone();

    @Nonnull
    TimeZone getUserTimeZone(@Nonnull UserKey user);

    /** Zone of the site. */
    @Nonnull
    TimeZone getDefaultTimeZone();
}
