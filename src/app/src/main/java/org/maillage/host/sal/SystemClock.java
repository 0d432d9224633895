package org.maillage.host.sal;

import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The machine's clock as a bean: the only place of the app that reads it. */
@Named
public final class SystemClock extends Clock {

    private final Clock clock;

    public SystemClock() {
        this(Clock.systemUTC());
    }

    private SystemClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SystemClock(clock.withZone(zone));
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }
}
