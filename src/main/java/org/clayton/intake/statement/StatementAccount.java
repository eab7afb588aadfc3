package org.clayton.intake.statement;

import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one account of a statement, once it is known how they are to be read.
 *
 * @param entries in the bank's own order, oldest first
 * @param tested the printed balances confirm signs and order
 * @param alone the only account of its part, so that opening and closing balance are its own
 * @param inOrder balances confirm the order, or all rows run one way through time
 */
record StatementAccount(
        Part part, Key key, List<Entry> entries, Signs signs, boolean tested, boolean alone, boolean inOrder) {

    /** @param open nothing says in which currency its rows are: they wait */
    record Key(String number, Currency currency, boolean open) {
        boolean is(String account, Currency of, boolean waits) {
            return open == waits && currency.equals(of) && number.equals(account);
        }
    }

    /** Minor units; rows that cannot be read or are printed twice count nothing. */
    static long sum(List<Entry> entries, Signs signs) {
        var sum = 0L;
        for (var entry : entries) {
            var amount = entry.counts() ? signs.moved(entry) : 0;
            sum = Math.addExact(sum, amount == Entry.NONE ? 0 : amount);
        }
        return sum;
    }

    /** The first printed balance less what moved up to it; null when the balances do not confirm the rows. */
    @Nullable
    Long derivedOpening() {
        var moved = 0L;
        for (var entry : tested ? entries : List.<Entry>of()) {
            if (entry.repeats() > 0) {
                continue;
            }
            var amount = entry.refused() == null ? signs.moved(entry) : Entry.NONE;
            if (amount == Entry.NONE) {
                return null;
            }
            moved += amount;
            if (entry.hasBalance()) {
                return entry.balance() - moved;
            }
        }
        return null;
    }
}
