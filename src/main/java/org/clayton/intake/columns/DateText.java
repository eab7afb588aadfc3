package org.clayton.intake.columns;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A written date taken apart.
 *
 * @param ordered year, month and day are certain
 * @param first the first number when they are not (then {@code second} is the other one)
 */
record DateText(int year, int first, int second, boolean ordered, char separator) {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})([-/.])\\s?(\\d{1,2})\\2\\s?(\\d{1,2})\\.?(?:[T ].*)?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})([-/.])\\s?(\\d{1,2})\\2\\s?(\\d{4}|\\d{2})\\.?(?:,?[T ].*)?");
    private static final Pattern COMPACT = Pattern.compile("(19|20)(\\d{2})(0[1-9]|1[0-2])([0-3]\\d)");
    private static final Pattern NAMED = Pattern.compile(
            "(\\d{1,2})(?:\\.|st|nd|rd|th)?[-/. ]?(?:de |d')?(\\p{L}{3,12})\\.?(?: de )?[-/. ,]*(\\d{4}|\\d{2})\\.?");
    private static final Pattern NAMED_FIRST =
            Pattern.compile("(\\p{L}{3,12})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Pattern YEAR_THEN_NAME =
            Pattern.compile("(\\d{4})\\.?[-/. ](\\p{L}{3,12})\\.?[-/. ](\\d{1,2})\\.?");
    private static final Pattern CLOCK = Pattern.compile(
            "(?:^|.*[T ,])(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:[.,]\\d+)?\\s*(?:Z|h|[+-]\\d{2}:?\\d{2})?$");

    /** Null when the text is no date. */
    static @Nullable DateText of(String text) {
        var length = text.length();
        if (length < 6 || length > 40) {
            return null;
        }
        Matcher match = YEAR_FIRST.matcher(text);
        if (match.matches()) {
            return sure(match.group(1), match.group(3), match.group(4));
        }
        match = YEAR_LAST.matcher(text);
        if (match.matches()) {
            var separator = match.group(2).charAt(0);
            return new DateText(year(match.group(4)), number(match.group(1)), number(match.group(3)), false, separator);
        }
        match = COMPACT.matcher(text);
        if (match.matches()) {
            return sure(match.group(1) + match.group(2), match.group(3), match.group(4));
        }
        return Character.isDigit(text.charAt(length - 1)) || text.charAt(length - 1) == '.' ? named(text) : null;
    }

    private static @Nullable DateText named(String text) {
        Matcher match = NAMED.matcher(text);
        if (match.matches()) {
            return named(match.group(3), match.group(2), match.group(1));
        }
        match = NAMED_FIRST.matcher(text);
        if (match.matches()) {
            return named(match.group(3), match.group(1), match.group(2));
        }
        match = YEAR_THEN_NAME.matcher(text);
        return match.matches() ? named(match.group(1), match.group(2), match.group(3)) : null;
    }

    private static DateText sure(String year, String month, String day) {
        return new DateText(number(year), number(month), number(day), true, '-');
    }

    private static @Nullable DateText named(String year, String name, String day) {
        var month = MonthNames.month(name);
        return month == 0 ? null : new DateText(year(year), month, number(day), true, ' ');
    }

    /** Two digits up to 69 mean 20xx, from 70 on 19xx. */
    private static int year(String digits) {
        var year = number(digits);
        return digits.length() == 4 ? year : year < 70 ? 2000 + year : 1900 + year;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** With the month that its name has in the languages of the sheet; a name that stays open is no day. */
    DateText in(Set<String> languages) {
        var south = languages.contains("hr") || languages.contains("sr") || languages.contains("sl");
        var north = languages.contains("pl") || languages.contains("cs");
        return first > 0 || south == north ? this : new DateText(year, south ? -first : 1 - first, second, true, ' ');
    }

    /** Null when the calendar has no such day. */
    @Nullable
    LocalDate date(DateOrder order) {
        try {
            return ordered || order == DateOrder.MONTH_FIRST
                    ? LocalDate.of(year, first, second)
                    : LocalDate.of(year, second, first);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Null when the text holds no time of day. */
    static @Nullable LocalTime time(String text) {
        Matcher match = CLOCK.matcher(text);
        if (!match.matches()) {
            return null;
        }
        var second = match.group(3) == null ? 0 : number(match.group(3));
        var hour = number(match.group(1));
        var minute = number(match.group(2));
        return hour < 24 && minute < 60 && second < 60 ? LocalTime.of(hour, minute, second) : null;
    }
}
