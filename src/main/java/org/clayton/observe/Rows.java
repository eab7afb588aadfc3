package org.clayton.observe;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.IntPredicate;
import org.clayton.casefile.Ledger;
import org.clayton.intake.facts.Channel;

/**
 * Some movements of one account in ledger order, with running sums, so that any stretch of them is summed in one step.
 * Movements without a rate to the case currency are not in it.
 */
final class Rows {

    private final Ledger ledger;
    private final int[] column;
    private final long[] running;

    private Rows(Ledger ledger, int[] column) {
        this.ledger = ledger;
        this.column = column;
        this.running = new long[column.length + 1];
        for (var i = 0; i < column.length; i++) {
            running[i + 1] = Math.addExact(running[i], ledger.value(column[i]));
        }
    }

    /** The movements of an account that fit, from those with a known value. */
    static Rows of(Ledger ledger, int[] all, IntPredicate fits) {
        var some = new int[all.length];
        var n = 0;
        for (var movement : all) {
            if (fits.test(movement)) {
                some[n++] = movement;
            }
        }
        return new Rows(ledger, Arrays.copyOf(some, n));
    }

    Rows only(IntPredicate fits) {
        return of(ledger, column, fits);
    }

    Channel channel(int movement) {
        return ledger.channel(movement);
    }

    LocalDate date(int movement) {
        return ledger.date(movement);
    }

    int[] column() {
        return column;
    }

    int size() {
        return column.length;
    }

    boolean isEmpty() {
        return column.length == 0;
    }

    int movement(int i) {
        return column[i];
    }

    int day(int i) {
        return ledger.day(column[i]);
    }

    long value(int i) {
        return running[i + 1] - running[i];
    }

    /** Minor units of the rows in [from, to). */
    long sum(int from, int to) {
        return from >= to ? 0 : running[to] - running[from];
    }

    long sum() {
        return running[column.length];
    }

    /** First position whose day is not before {@code day}. */
    int firstOn(int day) {
        var low = 0;
        var high = column.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (day(middle) < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** First position that stands after a movement in the ledger. */
    int firstAfter(int movement) {
        var at = Arrays.binarySearch(column, movement);
        return at >= 0 ? at + 1 : -at - 1;
    }

    @FunctionalInterface
    interface Window {
        void at(int from, int to);
    }

    /**
     * Every maximal window [from, to) of at most {@code days} calendar days: one that neither an earlier nor a later row
     * fits into. A count or sum that reaches a threshold in any window reaches it in a maximal one.
     */
    void windows(int days, Window window) {
        var from = 0;
        for (var last = 0; last < column.length; last++) {
            while (day(last) - day(from) >= days) {
                from++;
            }
            if (last + 1 == column.length || day(last + 1) - day(from) >= days) {
                window.at(from, last + 1);
            }
        }
    }
}
