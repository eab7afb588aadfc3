package org.clayton.judge;

import java.time.LocalDate;
import org.clayton.observe.Observation;

/**
 * A fact for the rules: a number of the rule book as it holds in one country for a span of days.
 *
 * @param country ISO 3166 alpha-2, or empty for facts whose country is not known
 * @param from first day
 * @param until last day
 * @param value in its unit: minor units of the case currency, days, hours, basis points or a count
 * @param unit of the value
 * @param title what the number is, in words
 * @param source key in {@code sources.yaml}
 * @param written the number as the rule book states it
 */
public record Threshold(
        String name,
        String country,
        LocalDate from,
        LocalDate until,
        long value,
        Unit unit,
        String title,
        String source,
        String written) {

    /** Whether it is the one for that fact's day and country. */
    public boolean holds(Observation seen) {
        return holds(seen.country(), seen.date());
    }

    /** Whether it is the one for traced money, judged by the day of the case. */
    public boolean holds(Traced money) {
        return holds(money.country(), money.date());
    }

    private boolean holds(String where, LocalDate day) {
        return country.equals(where) && !day.isBefore(from) && !day.isAfter(until);
    }
}
