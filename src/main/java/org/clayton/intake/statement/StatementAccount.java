package org.clayton.intake.statement;

import java.util.Currency;
import java.util.List;
import org.clayton.intake.statement.StatementTable.Part;
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

    record Key(String number, Currency currency) {}

    /** Minor units; rows that cannot be read count nothing. */
    static long sum(List<Entry> entries, Signs signs) {
        var sum = 0L;
        for (var entry : entries) {
            var amount = entry.refused == null ? signs.amount(entry) : null;
            sum = Math.addExact(sum, amount == null ? 0 : amount);
        }
        return sum;
    }

    /** The first printed balance less what moved up to it; null when the balances do not confirm the rows. */
    @Nullable
    Long derivedOpening() {
        var moved = 0L;
        for (var entry : tested ? entries : List.<Entry>of()) {
            var amount = entry.refused == null ? signs.amount(entry) : null;
            if (amount == null) {
                return null;
            }
            moved += amount;
            if (entry.balance != null) {
                return entry.balance - moved;
            }
        }
        return null;
    }
}
