package org.clayton.sample;

import java.time.LocalDate;

/**
 * One entry of a statement, oldest first.
 *
 * @param amount signed minor units
 * @param balance minor units after it
 */
record Line(
        Event event,
        int number,
        LocalDate booked,
        long amount,
        long balance,
        String name,
        String account,
        String text) {

    long debit() {
        return Math.max(-amount, 0);
    }

    long credit() {
        return Math.max(amount, 0);
    }

    /** Texts of banks that print no counterparty columns hold everything. */
    String wholeText() {
        return (text + " " + name + " " + account).strip();
    }
}
