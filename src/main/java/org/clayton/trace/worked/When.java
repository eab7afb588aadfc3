package org.clayton.trace.worked;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** What is known of an entry's time. The number of the entry is the bank's own order and decides; the rest is evidence. */
record When(Optional<LocalDateTime> time, Optional<LocalDate> day) {

    /** What set an entry apart from the one before it. */
    enum Rung {
        /** Both times are known and differ. */
        TIME,
        /** Both days are known and differ. */
        DATE,
        /** The same time or day: only the number of the entry says which came first. */
        SEQUENCE,
        /** Nothing but the numbers is known. */
        NO_TIME_KNOWN
    }

    Rung after(When earlier) {
        if (time.isPresent() && earlier.time.isPresent()) {
            return time.equals(earlier.time) ? Rung.SEQUENCE : Rung.TIME;
        }
        if (day.isPresent() && earlier.day.isPresent()) {
            return day.equals(earlier.day) ? Rung.SEQUENCE : Rung.DATE;
        }
        return Rung.NO_TIME_KNOWN;
    }

    /** Of {@code ts} and {@code date}; both may be missing. */
    static When of(Fields fields) {
        try {
            var time = fields.text("ts").map(When::time);
            var day = fields.text("date").map(text -> LocalDate.parse(text.substring(0, Math.min(10, text.length()))));
            return new When(time, day.or(() -> time.map(LocalDateTime::toLocalDate)));
        } catch (DateTimeParseException e) {
            throw new Refused(
                    fields.place(),
                    "\"" + e.getParsedString() + "\"",
                    "This is no day and no time",
                    "Maybe write 2024-05-31 or 2024-05-31T14:00:00");
        }
    }

    private static LocalDateTime time(String written) {
        var text = written.replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) ", "$1T");
        return text.matches(".*(Z|[+-]\\d\\d:\\d\\d)")
                ? OffsetDateTime.parse(text)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toLocalDateTime()
                : text.length() == 10 ? LocalDate.parse(text).atStartOfDay() : LocalDateTime.parse(text);
    }
}
