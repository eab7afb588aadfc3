package org.clayton.trace;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import org.clayton.casefile.Ledger;

/** The rows of one worksheet in two columns; what the ledger knows is asked of the ledger. */
final class WorksheetRows extends AbstractList<Worksheet.Row> implements RandomAccess {
    private final Ledger ledger;
    private final int account;
    private final long[] balance;
    private final long[] claimed;

    /** @param balance after each row; {@code claimed} likewise */
    WorksheetRows(Ledger ledger, int account, long[] balance, long[] claimed) {
        this.ledger = ledger;
        this.account = account;
        this.balance = balance;
        this.claimed = claimed;
    }

    static long in(Ledger ledger, int account, int movement) {
        return ledger.to(movement) == account ? ledger.received(movement) : 0;
    }

    static long out(Ledger ledger, int account, int movement) {
        return ledger.from(movement) == account ? ledger.sent(movement) : 0;
    }

    @Override
    public Worksheet.Row get(int i) {
        Objects.checkIndex(i, balance.length);
        var movement = ledger.movement(account, i);
        var amount = Math.subtractExact(in(ledger, account, movement), out(ledger, account, movement));
        var moved = i == 0 ? claimed[0] : claimed[i] - claimed[i - 1];
        return new Worksheet.Row(movement, amount, balance[i], moved, claimed[i]);
    }

    @Override
    public int size() {
        return balance.length;
    }
}
