package org.clayton.judge;

import java.time.LocalDate;
import org.clayton.observe.Observation;

/**
 * A fact for the rules: one row of a dated table under {@code rules/lists}.
 *
 * @param list file name without ending
 * @param from first day the row holds
 * @param until last day
 * @param source key in {@code sources.yaml}
 */
public record Listed(String list, String key, LocalDate from, LocalDate until, String source, String note) {

    /** Whether the row holds on that fact's day. */
    public boolean holds(Observation seen) {
        return !seen.date().isBefore(from) && !seen.date().isAfter(until);
    }
}
