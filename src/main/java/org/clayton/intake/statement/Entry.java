package org.clayton.intake.statement;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import org.clayton.intake.facts.RowRefused;
import org.clayton.intake.sheets.Row;
import org.jspecify.annotations.Nullable;

/** A statement row with a date, before it is known which sign its amounts have. Amounts are minor units of the currency. */
final class Entry {

    final Row row;
    final String account;
    final Currency currency;
    final LocalDate booked;

    @Nullable
    LocalDate valueDate;

    @Nullable
    LocalTime time;

    long @Nullable [] signed;

    @Nullable
    Long debit;

    @Nullable
    Long credit;

    String side = "";

    @Nullable
    Long balance;

    String continued = "";

    @Nullable
    RowRefused refused;

    Entry(Row row, String account, Currency currency, LocalDate booked) {
        this.row = row;
        this.account = account;
        this.currency = currency;
        this.booked = booked;
    }

    void continueWith(String text) {
        continued = continued.isEmpty() ? text : continued + " " + text;
    }
}
