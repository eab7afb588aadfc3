package org.clayton.intake.bankfiles;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Dates of six digits (YYMMDD) and of four (MMDD). */
final class SwiftDate {

    /** Years above belong to the last century, as SWIFT has it. */
    private static final int LAST_OF_THIS_CENTURY = 79;

    private SwiftDate() {}

    /**
     * Null when it is no date. The 29th and 30th of February, which banks that count 30 days a month write, are the last
     * day of that month.
     */
    static @Nullable LocalDate day(@Nullable String written) {
        if (written == null || !written.matches("[0-9]{6}")) {
            return null;
        }
        var two = Integer.parseInt(written.substring(0, 2));
        return of(
                two > LAST_OF_THIS_CENTURY ? 1900 + two : 2000 + two,
                Integer.parseInt(written.substring(2, 4)),
                Integer.parseInt(written.substring(4)));
    }

    /** The day of a month nearest to another day: 1231 beside 2 January is of the year before. */
    static @Nullable LocalDate nearest(String monthAndDay, LocalDate to) {
        if (!monthAndDay.matches("[0-9]{4}")) {
            return null;
        }
        LocalDate nearest = null;
        for (var year = to.getYear() - 1; year <= to.getYear() + 1; year++) {
            var day =
                    of(year, Integer.parseInt(monthAndDay.substring(0, 2)), Integer.parseInt(monthAndDay.substring(2)));
            if (day != null && (nearest == null || apart(day, to) < apart(nearest, to))) {
                nearest = day;
            }
        }
        return nearest;
    }

    private static long apart(LocalDate one, LocalDate other) {
        return Math.abs(one.toEpochDay() - other.toEpochDay());
    }

    private static @Nullable LocalDate of(int year, int month, int day) {
        try {
            var last = month == 2 && day <= 30 ? YearMonth.of(year, 2).lengthOfMonth() : day;
            return LocalDate.of(year, month, Math.min(day, last));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
