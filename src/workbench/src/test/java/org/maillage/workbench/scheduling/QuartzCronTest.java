package org.maillage.workbench.scheduling;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.Test;

public class QuartzCronTest {

    /** A Monday. */
    private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");

    @Test
    public void what_quartz_refuses_is_refused() {
        for (String wrong : new String[] {"", "0 0 2 * *", "0 0 2 * * *", "0 0 2 ? * ?", "61 0 2 * * ?", "0 0 2 ? * 0",
                "0 0 2 ? * 8", "0 0 2 * * ? 1999", "nonsense", "0 0 25 * * ?"}) {
            assertThrows(wrong, IllegalArgumentException.class, () -> QuartzCron.parse(wrong));
        }
    }

    @Test
    public void sunday_is_the_first_day_of_the_week() {
        assertEquals("2026-11-29T02:00:00Z", next("0 0 2 ? * 1"));
        assertEquals("2026-11-29T02:00:00Z", next("0 0 2 ? * SUN"));
        assertEquals("2026-11-24T02:00:00Z", next("0 0 2 ? * 2-6"));
        assertEquals("2026-11-28T02:00:00Z", next("0 0 2 ? * 7"));
    }

    @Test
    public void the_last_and_the_nth_weekday_of_a_month_are_understood() {
        assertEquals("2026-11-27T02:00:00Z", next("0 0 2 ? * 6L"));
        assertEquals("2026-12-18T02:00:00Z", next("0 0 2 ? * 6#3"));
    }

    @Test
    public void every_night_at_two_and_every_quarter_of_an_hour() {
        assertEquals("2026-11-24T02:00:00Z", next("0 0 2 * * ?"));
        assertEquals("2026-11-23T18:15:00Z", next("0 0/15 * * * ? *"));
    }

    @Test
    public void a_time_zone_moves_the_hour() {
        assertEquals(Instant.parse("2026-11-24T01:00:00Z"),
                QuartzCron.parse("0 0 2 * * ?").next(NOW, ZoneId.of("Europe/Paris")).orElseThrow());
    }

    private static String next(String expression) {
        return QuartzCron.parse(expression).next(NOW, ZoneOffset.UTC).orElseThrow().toString();
    }
}
