package org.clayton.observe;

import java.util.List;
import java.util.TreeSet;
import org.clayton.casefile.Account;
import org.clayton.casefile.Relation;
import org.clayton.intake.facts.Channel;

/** Who paid for a thing, by the movements found to pay for it. */
final class Funding {

    final long cash;
    final long own;
    final long others;
    /** Passed on by the notary; who paid the notary is another question. */
    final long throughEscrow;
    /** Bank accounts that paid. */
    private final TreeSet<Integer> accounts = new TreeSet<>();
    /** Parties other than the buyer that paid, as far as known. */
    final TreeSet<Integer> payers = new TreeSet<>();

    final boolean othersFamily;

    /** @param escrow plain name of the notary that may pass the money on, empty when there is none */
    Funding(View view, int buyer, String escrow, List<Integer> payments) {
        var cashSum = 0L;
        var ownSum = 0L;
        var othersSum = 0L;
        var escrowSum = 0L;
        var family = true;
        for (var movement : payments) {
            if (!view.valued(movement)) {
                continue;
            }
            var value = view.ledger.value(movement);
            var payer = view.holder(view.ledger.from(movement));
            if (view.isCash(movement)) {
                cashSum = Math.addExact(cashSum, value);
            } else if (buyer >= 0 && payer == buyer) {
                ownSum = Math.addExact(ownSum, value);
            } else if (!escrow.isBlank() && escrow.equals(Words.plain(view.nameOf(view.ledger.from(movement))))) {
                escrowSum = Math.addExact(escrowSum, value);
            } else if (!isLender(view, movement)) {
                othersSum = Math.addExact(othersSum, value);
                family &= isFamily(view, payer, buyer);
            }
            if (view.isBankAccount(view.ledger.from(movement))) {
                accounts.add(view.ledger.from(movement));
            }
            if (payer >= 0 && payer != buyer) {
                payers.add(payer);
            }
        }
        this.cash = cashSum;
        this.own = ownSum;
        this.others = othersSum;
        this.throughEscrow = escrowSum;
        this.othersFamily = othersSum > 0 && family;
    }

    private static boolean isLender(View view, int movement) {
        var from = view.ledger.from(movement);
        return view.ledger.channel(movement) == Channel.LOAN
                || view.kind(from) == Account.Kind.BANK
                || view.lists().trade(view.nameOf(from)).equals("lender");
    }

    /** Whether a sheet says that the two are family. */
    static boolean isFamily(View view, int one, int other) {
        return one >= 0
                && other >= 0
                && view.caseFile.relations().stream()
                        .filter(relation -> relation.kind() == Relation.Kind.FAMILY)
                        .anyMatch(relation -> (relation.who() == one && relation.whom() == other)
                                || (relation.who() == other && relation.whom() == one));
    }

    boolean fromSuspect(View view) {
        return payers.stream().anyMatch(view::isTied);
    }

    /** What accounts that pass money on had sent to whoever paid, or to the buyer, before the day; at most the price. */
    long fromTransit(View view, Transits transits, int buyer, long price, int day) {
        var receivers = new TreeSet<>(accounts);
        if (buyer >= 0) {
            for (var account : view.bankAccountsOf(buyer)) {
                receivers.add(account);
            }
        }
        return Math.min(price, transits.fed(receivers, day));
    }
}
