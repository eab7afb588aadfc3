package org.clayton.intake.statement;

import org.clayton.intake.columns.Header;
import org.clayton.intake.columns.Reading;
import org.clayton.intake.columns.Role;
import org.clayton.intake.columns.Words.Around;
import org.clayton.intake.facts.RowRefused;
import org.clayton.intake.sheets.Row;

/** What is said of statement rows that make no entry. */
record RowRefusals(Header header, TableWords words) {

    RowRefused undated(int dateColumn) {
        return new RowRefused(
                Row.letters(Math.max(0, dateColumn)),
                "",
                "The row has an amount and no date",
                "Maybe it belongs to the row above, or is a total whose word is not known");
    }

    RowRefused noAmount(String text) {
        return new RowRefused("", text, "The row has a date and no amount", "Maybe the amount was blacked out");
    }

    RowRefused noDate(Row row, int column) {
        var text = row.text(column);
        if (words.is(Around.PENDING, text)) {
            return pending(column, text);
        }
        return Reading.looksLikeDate(text)
                ? new RowRefused(
                        Row.letters(column),
                        text,
                        "The calendar has no such day",
                        "Maybe a digit slipped, or day and month are swapped")
                : new RowRefused(
                        Row.letters(column),
                        text,
                        "It is no date",
                        "Maybe a total or a note stands in the date column");
    }

    /** A row that is an entry but for its date, although its amount is missing too. */
    boolean looksBooked(Row row, int column) {
        return Reading.looksLikeDate(row.text(column))
                || row.has(header.column(Role.BALANCE))
                || row.has(header.column(Role.COUNTERPARTY_ACCOUNT));
    }

    void pending(Row row) throws RowRefused {
        var column = header.column(Role.BOOKING_STATE);
        if (row.has(column) && words.is(Around.PENDING, row.text(column))) {
            throw pending(column, row.text(column));
        }
    }

    private static RowRefused pending(int column, String text) {
        return new RowRefused(
                Row.letters(column),
                text,
                "The bank had not booked it yet",
                "Maybe a later export shows it with its date");
    }
}
