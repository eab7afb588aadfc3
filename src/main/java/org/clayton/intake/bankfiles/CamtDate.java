package org.clayton.intake.bankfiles;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * {@code 2014-12-31}, {@code 2014-12-31+01:00}, {@code 2014-12-31T23:30:00.000+01:00}. The day and the time are those of
 * the bank's own zone, as written: an entry of 23:30 is not moved to the next day.
 */
final class CamtDate {

    private static final int DAY = 10;
    private static final int MINUTES = 16;
    private static final int SECONDS = 19;

    private CamtDate() {}

    static @Nullable LocalDate day(String text) {
        if (text.length() < DAY || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        var year = digits(text, 0, 4);
        try {
            return year < 1900 ? null : LocalDate.of(year, digits(text, 5, 7), digits(text, 8, DAY));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Midnight sharp is how a bank writes a day without a time. */
    static @Nullable LocalTime time(String text) {
        if (text.length() < MINUTES || text.charAt(DAY) != 'T') {
            return null;
        }
        var seconds = text.length() >= SECONDS ? digits(text, MINUTES + 1, SECONDS) : 0;
        try {
            var time = LocalTime.of(digits(text, 11, 13), digits(text, 14, MINUTES), Math.max(0, seconds));
            return time.equals(LocalTime.MIDNIGHT) ? null : time;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** -1 when one of them is none. */
    private static int digits(String text, int from, int to) {
        var value = 0;
        for (var i = from; i < to; i++) {
            var c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = 10 * value + c - '0';
        }
        return value;
    }
}
