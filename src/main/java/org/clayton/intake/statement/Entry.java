package org.clayton.intake.statement;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import org.clayton.intake.columns.AmountStyle;
import org.clayton.intake.facts.RowRefused;
import org.jspecify.annotations.Nullable;

/**
 * A statement row with a date, before it is known which sign its amounts have. A sheet may hold a million of them, so
 * that each is about a hundred bytes and its texts stay with the rows. Amounts are minor units of the currency.
 */
final class Entry {

    /** No amount in the cell. */
    static final long NONE = AmountStyle.NONE;

    private static final int NOTHING = Integer.MIN_VALUE;

    /** Place of the row among the rows beneath the header, and its number in the sheet. */
    final int at;

    final int row;
    final String account;
    final Currency currency;
    private final int booked;
    private int value = NOTHING;
    private int second = NOTHING;

    long signed = NONE;
    long debit = NONE;
    long credit = NONE;
    long balance = NONE;

    /** The second amount column, and the fee: hardly a sheet has them. */
    private long @Nullable [] more;

    /** The debit/credit mark in one spelling. */
    String mark = "";

    String continued = "";

    /** The amount says nothing about its sign: no minus, no plus, no mark. */
    boolean plain;

    /** Nothing says in which currency it is; {@link #currency} only says how many places its amounts may have. */
    boolean open;

    /** Row number of the same line printed before; 0 when it is its own. */
    int repeats;

    @Nullable
    RowRefused refused;

    Entry(int at, int row, String account, Currency currency, LocalDate booked) {
        this.at = at;
        this.row = row;
        this.account = account;
        this.currency = currency;
        this.booked = Math.toIntExact(booked.toEpochDay());
    }

    LocalDate booked() {
        return LocalDate.ofEpochDay(booked);
    }

    /** Days since 1970. */
    int day() {
        return booked;
    }

    @Nullable
    LocalDate valueDate() {
        return value == NOTHING ? null : LocalDate.ofEpochDay(value);
    }

    @Nullable
    LocalTime time() {
        return second == NOTHING ? null : LocalTime.ofSecondOfDay(second);
    }

    void at(@Nullable LocalDate valueDate, @Nullable LocalTime time) {
        value = valueDate == null ? NOTHING : Math.toIntExact(valueDate.toEpochDay());
        second = time == null ? NOTHING : time.toSecondOfDay();
    }

    void rival(long amount) {
        put(0, amount);
    }

    void fee(long amount) {
        put(1, amount);
    }

    private void put(int which, long amount) {
        if (more == null && amount != NONE) {
            more = new long[] {NONE, NONE};
        }
        if (more != null) {
            more[which] = amount;
        }
    }

    /** @param column 0 for the first amount column, 1 for its rival */
    long signed(int column) {
        return column == 0 ? signed : more == null ? NONE : more[0];
    }

    /** Not negative; 0 when none is stated. */
    long fee() {
        return more == null || more[1] == NONE ? 0 : Math.abs(more[1]);
    }

    boolean hasBalance() {
        return balance != NONE;
    }

    /** Counts for the movements of the account, as far as its cells tell. */
    boolean counts() {
        return refused == null && repeats == 0;
    }

    void continueWith(String text) {
        continued = continued.isEmpty() ? text : continued + " " + text;
    }
}
