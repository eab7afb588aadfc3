package org.clayton.intake.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;

/** What a stored number of a workbook means. Workbooks hold binary fractions good for 15 decimal digits. */
final class Numbers {

    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    private static final int LAST_DAY = 2_958_465;

    private Numbers() {}

    /** {@code 8806.950000000001} is 8806.95: the digits behind the fifteenth are the noise of binary fractions. */
    static String plain(String stored) {
        if (stored.length() <= 15 && stored.indexOf('E') < 0 && stored.indexOf('e') < 0) {
            return stored;
        }
        try {
            var rounded = new BigDecimal(stored).round(DIGITS).stripTrailingZeros();
            return rounded.precision() - rounded.scale() > 40 || rounded.scale() > 40
                    ? stored
                    : rounded.toPlainString();
        } catch (NumberFormatException e) {
            return stored;
        }
    }

    /** ISO date, with a time where the number has a fraction; a bare time for a number below one; else as stored. */
    static String date(String stored, boolean since1904) {
        try {
            var serial = new BigDecimal(stored);
            if (serial.signum() < 0 || serial.intValue() > LAST_DAY) {
                return stored;
            }
            var day = serial.intValue();
            var second = serial.subtract(BigDecimal.valueOf(day))
                    .multiply(SECONDS)
                    .setScale(0, RoundingMode.HALF_UP)
                    .intValue();
            if (second == 86_400) {
                day++;
                second = 0;
            }
            return text(day, second, since1904);
        } catch (NumberFormatException e) {
            return stored;
        }
    }

    /** Without midnight, which is no time of day, and without parts of a second, which are noise. */
    static String isoDate(String stored) {
        var point = stored.indexOf('.');
        var whole = point < 0 ? stored : stored.substring(0, point);
        return whole.endsWith("T00:00:00") ? whole.substring(0, whole.length() - 9) : whole;
    }

    private static String text(int day, int second, boolean since1904) {
        var time = LocalTime.ofSecondOfDay(second);
        if (day == 0) {
            return time.toString();
        }
        var date = since1904 ? LocalDate.of(1904, 1, 1).plusDays(day) : since1900(day);
        return second == 0 ? date.toString() : date + "T" + time;
    }

    /** The 1900 calendar has a 29 February 1900 that never was. */
    private static LocalDate since1900(int day) {
        return LocalDate.of(1899, 12, day < 60 ? 31 : 30).plusDays(day);
    }
}
