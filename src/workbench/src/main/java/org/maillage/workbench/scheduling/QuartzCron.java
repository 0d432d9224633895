package org.maillage.workbench.scheduling;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.scheduling.support.CronExpression;

/**
 * A cron expression in the products' syntax, which is Quartz's: six fields from seconds to day of week and an optional
 * year, exactly one {@code ?} in the two day fields, Sunday is 1. Spring computes; it counts Sunday as 0.
 *
 * @see <a href="https://developer.atlassian.com/server/confluence/job-config-module/">cron expressions of jobs</a>
 */
final class QuartzCron {

    private static final int DAY_OF_MONTH = 3;
    private static final int DAY_OF_WEEK = 5;
    private static final int YEAR = 6;

    /** A day number at the start of the field or after a comma or hyphen; what follows # or / is no day. */
    private static final Pattern DAY_NUMBER = Pattern.compile("(?<![#/\\w])\\d+");

    private final CronExpression expression;

    private QuartzCron(CronExpression expression) {
        this.expression = expression;
    }

    /** @throws IllegalArgumentException if the expression is malformed; the message says how */
    static QuartzCron parse(String text) {
        String[] fields = text.strip().split("\\s+");
        if (fields.length != YEAR && fields.length != YEAR + 1) {
            throw new IllegalArgumentException("a cron expression has 6 or 7 fields, this one has " + fields.length
                    + ": " + text);
        }
        if (fields.length > YEAR && !fields[YEAR].equals("*")) {
            throw new IllegalArgumentException("only * is understood as year: " + text);
        }
        if (fields[DAY_OF_MONTH].equals("?") == fields[DAY_OF_WEEK].equals("?")) {
            throw new IllegalArgumentException("exactly one of day of month and day of week is '?': " + text);
        }
        fields[DAY_OF_WEEK] = fromSundayZero(fields[DAY_OF_WEEK]);
        return new QuartzCron(CronExpression.parse(String.join(" ", Arrays.copyOf(fields, YEAR))));
    }

    /** Returns the next time after this one; empty where there is none. */
    Optional<Instant> next(Instant after, ZoneId zone) {
        return Optional.ofNullable(expression.next(after.atZone(zone))).map(time -> time.toInstant());
    }

    private static String fromSundayZero(String field) {
        Matcher matcher = DAY_NUMBER.matcher(field);
        return matcher.replaceAll(match -> {
            int day = Integer.parseInt(match.group());
            if (day < 1 || day > 7) {
                throw new IllegalArgumentException("days of the week are 1 (Sunday) to 7: " + field);
            }
            return String.valueOf(day - 1);
        });
    }
}
