package org.clayton.intake.columns;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
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
    private static final Pattern NAMED =
            Pattern.compile("(\\d{1,2})\\.?[-/. ]?(\\p{L}{3,12})\\.?[-/. ,]*(\\d{4}|\\d{2})");
    private static final Pattern CLOCK = Pattern.compile(
            "(?:^|.*[T ,])(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:[.,]\\d+)?\\s*(?:Z|h|[+-]\\d{2}:?\\d{2})?$");

    /** English, German, French, Spanish, Portuguese, Italian, Slavic (Latin): the first three letters without accents. */
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("ene", 1),
            Map.entry("gen", 1),
            Map.entry("sty", 1),
            Map.entry("jän", 1),
            Map.entry("feb", 2),
            Map.entry("fev", 2),
            Map.entry("lut", 2),
            Map.entry("mar", 3),
            Map.entry("mrz", 3),
            Map.entry("mae", 3),
            Map.entry("apr", 4),
            Map.entry("avr", 4),
            Map.entry("abr", 4),
            Map.entry("kwi", 4),
            Map.entry("may", 5),
            Map.entry("mai", 5),
            Map.entry("maj", 5),
            Map.entry("mag", 5),
            Map.entry("mei", 5),
            Map.entry("jun", 6),
            Map.entry("juin", 6),
            Map.entry("giu", 6),
            Map.entry("cze", 6),
            Map.entry("jul", 7),
            Map.entry("juil", 7),
            Map.entry("lug", 7),
            Map.entry("lip", 7),
            Map.entry("aug", 8),
            Map.entry("aou", 8),
            Map.entry("ago", 8),
            Map.entry("avg", 8),
            Map.entry("sie", 8),
            Map.entry("sep", 9),
            Map.entry("set", 9),
            Map.entry("wrz", 9),
            Map.entry("oct", 10),
            Map.entry("okt", 10),
            Map.entry("out", 10),
            Map.entry("ott", 10),
            Map.entry("paz", 10),
            Map.entry("nov", 11),
            Map.entry("lis", 11),
            Map.entry("dec", 12),
            Map.entry("dez", 12),
            Map.entry("dic", 12),
            Map.entry("gru", 12));

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
        match = NAMED.matcher(text);
        return match.matches() ? named(match) : null;
    }

    private static DateText sure(String year, String month, String day) {
        return new DateText(number(year), number(month), number(day), true, '-');
    }

    private static @Nullable DateText named(Matcher match) {
        var name = Folded.bare(match.group(2).toLowerCase(Locale.ROOT));
        var month =
                MONTHS.getOrDefault(name.substring(0, Math.min(4, name.length())), MONTHS.get(name.substring(0, 3)));
        return month == null ? null : new DateText(year(match.group(3)), month, number(match.group(1)), true, ' ');
    }

    /** Two digits up to 69 mean 20xx, from 70 on 19xx. */
    private static int year(String digits) {
        var year = number(digits);
        return digits.length() == 4 ? year : year < 70 ? 2000 + year : 1900 + year;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
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
