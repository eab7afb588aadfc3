package org.clayton.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.clayton.casefile.Account;
import org.clayton.casefile.Ledger;
import org.clayton.trace.Trace.Break;

/** Where claimed money left the books, gathered while the ledger is walked. */
final class Exits {
    private final Ledger ledger;
    private final List<Account> accounts;
    private final HopLog log;
    private final List<Break> breaks = new ArrayList<>();

    Exits(Ledger ledger, List<Account> accounts, HopLog log) {
        this.ledger = ledger;
        this.accounts = accounts;
        this.log = log;
    }

    /** The movement's receiver is not followed: the trail ends here, in the currency of the account it left. */
    void left(int hop) {
        var movement = log.movement(hop);
        var root = log.parent(hop) < 0;
        add(why(movement), hop, root ? ledger.to(movement) : ledger.from(movement), log.sent(hop));
    }

    void fee(int hop) {
        var cost = log.sent(hop) - log.received(hop);
        if (cost > 0) {
            add(Break.Kind.SPENT, hop, ledger.from(log.movement(hop)), cost);
        }
    }

    /** The same money was followed already for an earlier claim, and is counted once, there. */
    void claimedBefore(int hop) {
        add(Break.Kind.ALREADY_CLAIMED, hop, ledger.to(log.movement(hop)), log.sent(hop));
    }

    void absorbed(int hop, long amount) {
        add(Break.Kind.ABSORBED_BY_OVERDRAFT, hop, ledger.to(log.movement(hop)), amount);
    }

    /** By movement, then claim. */
    List<Break> sorted() {
        return breaks.stream()
                .sorted(Comparator.comparingInt(Break::movement)
                        .thenComparingInt(one -> log.claim(one.hop()))
                        .thenComparingInt(Break::hop)
                        .thenComparing(Break::kind))
                .toList();
    }

    /** Whether money that left the books went to an account, so that its statement would show it. */
    boolean goesOn(int movement) {
        return why(movement) == Break.Kind.STATEMENT_NOT_HELD;
    }

    private Break.Kind why(int movement) {
        var to = accounts.get(ledger.to(movement)).kind();
        if (to == Account.Kind.BANK || ledger.usesUp(movement)) {
            return Break.Kind.SPENT;
        }
        var from = accounts.get(ledger.from(movement)).kind();
        return from == Account.Kind.CASH || ledger.inCash(movement)
                ? Break.Kind.CASH_SPENT
                : Break.Kind.STATEMENT_NOT_HELD;
    }

    private void add(Break.Kind kind, int hop, int account, long amount) {
        breaks.add(new Break(kind, log.given(hop), log.movement(hop), account, amount, hop));
    }
}
