package org.clayton.sample;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** Money that moved, as it truly was; the statements show it from one side or from both. */
final class Event {
    final int made;
    final LocalDate day;
    final Pot from;
    final Pot to;
    final long sent;
    final long received;
    final Act act;
    final String text;
    final Set<String> marks = new TreeSet<>();
    LocalDate arrives;
    Pot shown;
    String claim = "";

    /** @param made position in which the generator made it: the order within a day */
    Event(int made, LocalDate day, Pot from, Pot to, long sent, long received, Act act, String text) {
        if (sent <= 0 || received <= 0) {
            throw new IllegalArgumentException("an amount of nothing on " + day + ": " + text);
        }
        this.made = made;
        this.day = day;
        this.arrives = day;
        this.from = from;
        this.to = to;
        this.sent = sent;
        this.received = received;
        this.act = act;
        this.text = text;
    }

    /** The receiving bank books it some days after the sending one. */
    Event arriving(int daysLater) {
        arrives = day.plusDays(daysLater);
        return this;
    }

    /** Whom the payer's statement names, where the money truly became a thing. */
    Event shownAs(Pot payee) {
        shown = payee;
        return this;
    }

    /** Asserted to be criminal proceeds, for this reason. */
    Event claimed(String reason) {
        claim = reason;
        return this;
    }

    /** Part of a pattern that a rule should see. */
    Event mark(String... patterns) {
        marks.addAll(Set.of(patterns));
        return this;
    }

    boolean touches(String key) {
        return from.key().equals(key) || to.key().equals(key);
    }
}
