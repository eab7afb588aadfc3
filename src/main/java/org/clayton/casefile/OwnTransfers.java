package org.clayton.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.clayton.money.ExchangeRates;

/**
 * Finds the transfers that two statements both show, a debit in one and a credit in another, so that each becomes one
 * movement. A pair needs a reason on one side at least (the other account's number, its holder's name, or a reference both
 * print) and no contradiction on either. References go first, then equal amounts, then what a fee or an exchange
 * changed, then one debit that arrived in parts.
 */
final class OwnTransfers {

    /** A shared reference proves something only where few rows carry it. */
    private static final int DISTINCTIVE = 4;

    private final Legs legs;
    private final LegHints hints;
    private final LegPairs pairs;
    private final AccountBook accounts;
    private final TransferAmounts amounts;

    private OwnTransfers(Legs legs, LegHints hints, AccountBook accounts, ExchangeRates rates) {
        this.legs = legs;
        this.hints = hints;
        this.accounts = accounts;
        this.pairs = new LegPairs(legs, hints);
        this.amounts = new TransferAmounts(legs, accounts, rates);
    }

    static LegPairs of(Legs legs, LegHints hints, AccountBook accounts, ExchangeRates rates, Changeovers changeovers) {
        var transfers = new OwnTransfers(legs, hints, accounts, rates);
        changeovers.settle(transfers.pairs);
        transfers.byReference();
        new EqualAmounts(legs, hints, transfers.pairs, transfers.accounts).pair();
        new NearAmounts(legs, hints, transfers.pairs, transfers.amounts).pair();
        new NamedPairs(legs, hints, transfers.pairs, transfers.accounts, rates).pair();
        new SplitTransfers(legs, hints, transfers.pairs, transfers.amounts).pair();
        return transfers.pairs;
    }

    private void byReference() {
        var byReference = new HashMap<Integer, List<Integer>>();
        for (var leg = 0; leg < legs.size(); leg++) {
            var reference = legs.rows.reference.get(legs.row(leg));
            if (reference != 0 && hints.mayBeTransfer(leg)) {
                byReference
                        .computeIfAbsent(reference, unused -> new ArrayList<>())
                        .add(leg);
            }
        }
        byReference.values().stream()
                .filter(group -> 2 <= group.size() && group.size() <= DISTINCTIVE)
                .sorted(Comparator.comparing(group -> group.get(0)))
                .forEach(this::pairWithin);
    }

    private void pairWithin(List<Integer> group) {
        for (var debit : group) {
            for (var credit : group) {
                if (pairs.possible(debit, credit) && amounts.agree(debit, credit)) {
                    pairs.pair(debit, credit, LegPairs.Reason.REFERENCE);
                }
            }
        }
    }
}
