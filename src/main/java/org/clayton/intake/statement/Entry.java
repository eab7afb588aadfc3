package org.clayton.intake.statement;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import org.clayton.intake.columns.AmountStyle;
import org.clayton.intake.facts.RowRefused;
import org.jspecify.annotations.Nullable;

/**
 * A statement row with a date, before it is known which sign its amounts have: one line of {@link Entries}. Its texts
 * stay with the rows. Amounts are minor units of the currency.
 */
final class Entry {

    /** No amount in the cell. */
    static final long NONE = AmountStyle.NONE;

    private final Entries in;
    private final int i;

    Entry(Entries in, int i) {
        this.in = in;
        this.i = i;
    }

    /** Place of the row among the rows beneath the header. */
    int at() {
        return in.at.get(i);
    }

    /** Number of the row in the sheet. */
    int row() {
        return in.row.get(i);
    }

    StatementAccount.Key key() {
        return in.keys.get(in.key.get(i));
    }

    Currency currency() {
        return key().currency();
    }

    LocalDate booked() {
        return LocalDate.ofEpochDay(day());
    }

    /** Days since 1970. */
    int day() {
        return in.day.get(i);
    }

    @Nullable
    LocalDate valueDate() {
        var value = in.valueDay.get(i);
        return value == Entries.NOTHING ? null : LocalDate.ofEpochDay(value);
    }

    @Nullable
    LocalTime time() {
        var second = in.second.get(i);
        return second == Entries.NOTHING ? null : LocalTime.ofSecondOfDay(second);
    }

    void at(@Nullable LocalDate valueDate, @Nullable LocalTime time) {
        in.valueDay.set(i, valueDate == null ? Entries.NOTHING : Math.toIntExact(valueDate.toEpochDay()));
        in.second.set(i, time == null ? Entries.NOTHING : time.toSecondOfDay());
    }

    void debit(long amount) {
        in.debit.set(i, amount);
    }

    long debit() {
        return in.debit.get(i);
    }

    void credit(long amount) {
        in.credit.set(i, amount);
    }

    long credit() {
        return in.credit.get(i);
    }

    void balance(long amount) {
        in.balance.set(i, amount);
    }

    long balance() {
        return in.balance.get(i);
    }

    boolean hasBalance() {
        return balance() != NONE;
    }

    /** @param isPlain the amount says nothing about its sign: no minus, no plus, no mark */
    void signed(long amount, boolean isPlain) {
        in.signed.set(i, amount);
        in.plain.set(i, isPlain);
    }

    long signed() {
        return in.signed.get(i);
    }

    boolean isPlain() {
        return in.plain.get(i);
    }

    /** In the second amount column. */
    void rival(long amount) {
        in.rival.set(i, amount);
    }

    /** @param column 0 for the first amount column, 1 for its rival */
    long signed(int column) {
        return column == 0 ? signed() : in.rival.get(i);
    }

    void fee(long amount) {
        in.fee.set(i, amount);
    }

    /** Not negative; 0 when none is stated. */
    long fee() {
        var fee = in.fee.get(i);
        return fee == NONE ? 0 : Math.abs(fee);
    }

    void mark(String mark) {
        in.mark.set(i, in.numberOf(mark));
    }

    /** The debit/credit mark in one spelling; empty when there is none. */
    String mark() {
        return in.marks.get(in.mark.get(i));
    }

    void refused(RowRefused why) {
        in.refused.put(i, why);
    }

    /** Why it cannot be read; null when it can. */
    @Nullable
    RowRefused refused() {
        return in.refused.isEmpty() ? null : in.refused.get(i);
    }

    /** @param row number of the same line printed before; 0 when it is its own */
    void repeats(int row) {
        in.repeats.set(i, row);
    }

    int repeats() {
        return in.repeats.get(i);
    }

    /** Counts for the movements of the account, as far as its cells tell. */
    boolean counts() {
        return refused() == null && repeats() == 0;
    }

    void continueWith(String text) {
        in.continued.merge(i, text, (before, more) -> before.isEmpty() ? more : before + " " + more);
    }

    /** Text in the lines beneath it. */
    String continued() {
        return in.continued.isEmpty() ? "" : in.continued.getOrDefault(i, "");
    }
}
