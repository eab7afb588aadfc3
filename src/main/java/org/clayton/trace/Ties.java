package org.clayton.trace;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.clayton.casefile.Account;
import org.clayton.casefile.Claim;
import org.clayton.casefile.Ledger;
import org.clayton.casefile.Ledger.Rung;
import org.clayton.casefile.Reordered;

/**
 * Movements of one day, or one second, that no bank and no time puts in order, only a convention: credits before debits, or
 * the place in the sheets. The order is evidence, so where two of them meet in an account that holds claimed money they are
 * booked the other way round too, all of them at once.
 */
final class Ties {
    private final Ledger ledger;
    private final List<Account> accounts;
    private final Trace trace;
    private final boolean[] claimed;
    private final int[] lastTie;

    private Ties(Ledger ledger, List<Account> accounts, Trace trace) {
        this.ledger = ledger;
        this.accounts = accounts;
        this.trace = trace;
        claimed = new boolean[accounts.size()];
        lastTie = new int[accounts.size()];
        var hops = HopColumns.of(trace.hops());
        for (var hop = 0; hop < trace.hops().size(); hop++) {
            var to = ledger.to(hops.movement(hop));
            claimed[to] = accounts.get(to).followed();
        }
    }

    /** What is left of the claims in the other order, by account, minor units; only where it is another amount. */
    static SortedMap<Integer, Long> otherwise(Ledger ledger, List<Account> accounts, List<Claim> claims, Trace trace) {
        return new Ties(ledger, accounts, trace).otherwise(claims);
    }

    private SortedMap<Integer, Long> otherwise(List<Claim> claims) {
        var order = IntStream.range(0, ledger.size()).toArray();
        var left = new TreeMap<Integer, Long>();
        if (!turn(order)) {
            return left;
        }
        var reordered = new Reordered(ledger, order);
        var other = Tracing.follow(reordered, accounts, reordered.claims(claims), trace.method());
        for (var account : accounts) {
            var there = other.heldIn(account.index());
            if (there != trace.heldIn(account.index())) {
                left.put(account.index(), there);
            }
        }
        return left;
    }

    /** @return whether any movements changed places */
    private boolean turn(int[] order) {
        var turned = false;
        for (int start = 0, end; start < order.length; start = end) {
            end = start + 1;
            while (end < order.length && tied(end - 1, end)) {
                end++;
            }
            if (end - start > 1 && matters(start, end)) {
                turned = true;
                for (int low = start, high = end - 1; low < high; low++, high--) {
                    order[low] = high;
                    order[high] = low;
                }
            }
        }
        return turned;
    }

    private boolean tied(int one, int next) {
        return ledger.day(one) == ledger.day(next)
                && ledger.second(one) == ledger.second(next)
                && ledger.rung(one) != Rung.BANK_ORDER
                && ledger.rung(next) != Rung.BANK_ORDER;
    }

    /** Two of the movements meet in an account with claimed money, and none takes another of them back. */
    private boolean matters(int start, int end) {
        var meet = false;
        for (var movement = start; movement < end; movement++) {
            if (ledger.reverses(movement) >= start) {
                return false;
            }
            meet |= meets(ledger.from(movement), start) | meets(ledger.to(movement), start);
        }
        return meet;
    }

    private boolean meets(int account, int start) {
        var before = lastTie[account] == start + 1;
        lastTie[account] = start + 1;
        return before && claimed[account];
    }
}
