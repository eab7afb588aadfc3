package org.clayton.trace.worked;

import java.time.LocalDate;
import java.time.LocalDateTime;
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
}
