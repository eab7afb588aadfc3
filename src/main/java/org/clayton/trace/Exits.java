package org.clayton.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.clayton.casefile.Account;
import org.clayton.casefile.Ledger;
import org.clayton.trace.Trace.Break;

/** Where claimed money left the books, gathered while the ledger is walked. */
final class Exits {
    private final Ledger ledger;
    private final List<Account> accounts;
    private final HopLog log;
    private final List<Break> breaks = new ArrayList<>();
    private final List<Restored> restored = new ArrayList<>();

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

    /** Claimed money that pays a debt to the bank which a later movement made good. */
    void absorbed(int hop, long amount, int account, int movement) {
        breaks.add(new Break(Break.Kind.ABSORBED_BY_OVERDRAFT, log.given(hop), movement, account, amount, hop));
    }

    /** What had repaid the bank did not, since the payment was taken back. */
    void restore(int hop, long amount, int account, int by) {
        restored.add(new Restored(log.movement(hop), by, account, amount));
        undo(hop, amount, end -> end.kind() == Break.Kind.ABSORBED_BY_OVERDRAFT);
    }

    /** So much of the piece did not end outside, where it seemed to end. */
    void undo(int hop, long amount) {
        undo(hop, amount, end -> true);
    }

    private void undo(int hop, long amount, Predicate<Break> fits) {
        var want = amount;
        for (var i = firstOf(log.movement(hop)); want > 0; i++) {
            var end = breaks.get(i);
            var cut = end.hop() == hop && fits.test(end) ? Math.min(want, end.amount()) : 0;
            want -= cut;
            breaks.set(i, end.of(end.amount() - cut));
        }
    }

    /** Breaks are added in the order of the ledger. */
    private int firstOf(int movement) {
        int low = 0;
        for (int high = breaks.size(); low < high; ) {
            var middle = (low + high) >>> 1;
            if (breaks.get(middle).movement() < movement) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    List<Restored> restored() {
        return List.copyOf(restored);
    }

    /** By movement, then claim. */
    List<Break> sorted() {
        return breaks.stream()
                .filter(end -> end.amount() > 0)
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
        if (ledger.reverses(movement) != Ledger.NO_MOVEMENT) {
            return Break.Kind.TAKEN_BACK;
        }
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
