package org.clayton.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates that nobody can misread: the month is always a word. */
final class Days {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SMALL = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Days() {}

    /** {@code 12 January 2026}. */
    static String words(LocalDate day) {
        return LONG.format(day);
    }

    /** {@code 12 Jan 2026}. */
    static String small(LocalDate day) {
        return SMALL.format(day);
    }
}
