package org.clayton.trace;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import org.clayton.casefile.Account;
import org.clayton.casefile.Ledger;

/**
 * What tracing needs to know of the accounts, by account index.
 *
 * @param followed whether money can be followed through it
 * @param currency the same number for the same currency
 * @param overdraws whether it can owe the bank; cash and things cannot
 * @param openings minor units before the first movement, negative when overdrawn
 * @param assumed whether the opening is not stated but the least that lets every movement be paid
 */
record Scene(boolean[] followed, int[] currency, boolean[] overdraws, long[] openings, boolean[] assumed) {

    static Scene of(Ledger ledger, List<Account> accounts) {
        var scene = new Scene(
                new boolean[accounts.size()],
                new int[accounts.size()],
                new boolean[accounts.size()],
                new long[accounts.size()],
                new boolean[accounts.size()]);
        var currencies = new HashMap<Currency, Integer>();
        for (var account : accounts) {
            scene.set(account);
            scene.currency[account.index()] =
                    currencies.computeIfAbsent(account.currency(), unused -> currencies.size());
        }
        if (scene.anyAssumed()) {
            scene.assumeOpenings(ledger);
        }
        return scene;
    }

    int accounts() {
        return followed.length;
    }

    /** Whether what leaves and what arrives are counted in the same units. */
    boolean oneCurrency(Ledger ledger, int movement) {
        return currency[ledger.from(movement)] == currency[ledger.to(movement)];
    }

    private void set(Account account) {
        var index = account.index();
        var bank = account.kind() == Account.Kind.HELD || account.kind() == Account.Kind.LISTED;
        followed[index] = account.followed();
        openings[index] = account.opening().orElse(0);
        assumed[index] = bank && account.opening().isEmpty();
        overdraws[index] = bank;
    }

    private boolean anyAssumed() {
        for (var one : assumed) {
            if (one) {
                return true;
            }
        }
        return false;
    }

    /** The balance before the first row is not known; a bank that paid must have held at least that much. */
    private void assumeOpenings(Ledger ledger) {
        var running = new long[accounts()];
        var underway = new Underway(ledger);
        for (var movement = 0; movement < ledger.size(); movement++) {
            for (var late = underway.dueBefore(movement); late != Underway.NONE; late = underway.dueBefore(movement)) {
                running[ledger.to(late)] = Math.addExact(running[ledger.to(late)], ledger.received(late));
            }
            var from = ledger.from(movement);
            var to = ledger.to(movement);
            running[from] = Math.subtractExact(running[from], ledger.sent(movement));
            if (assumed[from] && running[from] < -openings[from]) {
                openings[from] = -running[from];
            }
            if (!underway.isLate(movement)) {
                running[to] = Math.addExact(running[to], ledger.received(movement));
            }
        }
    }
}
