package org.clayton.casefile;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.clayton.intake.facts.Channel;
import org.clayton.intake.facts.Place;

/**
 * Every movement of the case in one declared order, in columns: row {@code m} of each column is movement {@code m}.
 * Immutable; safe to read from several threads.
 *
 * <p>The order is evidence: within one statement the bank's own line order, across statements the day, the time where
 * known, and on one day whatever lets each account's money arrive before it leaves; {@link #rung} says which decided.
 */
public interface Ledger {

    /** A rate was missing, so the amount in case currency is not known. */
    long NO_RATE = Long.MIN_VALUE;

    /** There is no such movement. */
    int NO_MOVEMENT = -1;

    int size();

    /** Account index the money leaves. */
    int from(int movement);

    /** Account index the money reaches. */
    int to(int movement);

    /** Minor units leaving, in the currency of {@link #from}; positive. */
    long sent(int movement);

    /** Minor units arriving, in the currency of {@link #to}; positive; differs from {@link #sent} by fee or exchange. */
    long received(int movement);

    /** Minor units of the case currency at the reference rate of the day, or {@link #NO_RATE}; for thresholds and display. */
    long value(int movement);

    /** Booking date as {@link LocalDate#toEpochDay()}. */
    int day(int movement);

    default LocalDate date(int movement) {
        return LocalDate.ofEpochDay(day(movement));
    }

    /** Second of the day, or -1 when no time is known. */
    int second(int movement);

    Channel channel(int movement);

    /** Whether the row's own words say that the money was used up: a card payment, a fee, a tax. */
    default boolean usesUp(int movement) {
        var how = channel(movement);
        return how == Channel.CARD || how == Channel.FEE || how == Channel.TAX;
    }

    /** Whether the row's own words say that notes changed hands. */
    default boolean inCash(int movement) {
        var how = channel(movement);
        return how == Channel.CASH_IN || how == Channel.CASH_OUT;
    }

    /** What the bank printed: purpose and counterparty text; empty when nothing. */
    String text(int movement);

    /** The row that shows it; of a pair, the debit leg. */
    Place place(int movement);

    /** The other row that shows it (credit leg of an own transfer, or the deal it pays), or null. */
    @org.jspecify.annotations.Nullable
    Place otherPlace(int movement);

    /** The earlier movement that the bank takes back by this one, so that the money returns to its place; or {@link #NO_MOVEMENT}. */
    default int reverses(int movement) {
        return NO_MOVEMENT;
    }

    /** The movements that take an earlier one back, in ledger order. */
    default int[] reversals() {
        return IntStream.range(0, size())
                .filter(m -> reverses(m) != NO_MOVEMENT)
                .toArray();
    }

    /**
     * Booking date on the receiver's statement as {@link LocalDate#toEpochDay()}. Later than {@link #day} for an own
     * transfer that was credited later: the movement stands on the day of the debit, and until the credit the money is
     * under way, the sender's no more and not yet there for the receiver to spend.
     */
    default int arrives(int movement) {
        return day(movement);
    }

    /** The movement before which the receiver is credited: the next one, but for {@link #late} ones; at most the size. */
    default int creditedBefore(int movement) {
        return movement + 1;
    }

    /** The movements whose receiver is credited on a later day, in the order of the credits. */
    default int[] late() {
        return new int[0];
    }

    /** What the bank converted the booked amount from; null where the row names no other currency. */
    @org.jspecify.annotations.Nullable
    default Original original(int movement) {
        return null;
    }

    /** Which rung of the order rule placed the movement. */
    Rung rung(int movement);

    enum Rung {
        BANK_ORDER,
        TIME,
        DATE,
        FUNDS_FIRST,
        ROW
    }

    /** Movements of an account in ledger order (as sender or receiver): positions in [0, count). */
    int count(int account);

    /** The {@code i}-th movement of an account in ledger order. */
    int movement(int account, int i);
}
