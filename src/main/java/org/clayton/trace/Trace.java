package org.clayton.trace;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/**
 * Where the claims went under one method. Amounts are minor units of the account's own currency.
 *
 * @param hops every piece of claimed money that moved, in ledger order; a piece's {@code parent} is an earlier position
 * @param held what is left of each claim in each account or asset at the end, positive amounts only, sorted by account,
 *     then claim
 * @param breaks where claimed money left the books, sorted by movement, then claim
 * @param restored what repaid a bank until the payment was taken back, in ledger order
 * @param otherwise minor units left in an account when the movements that only a convention orders stand the other way
 *     round, by account, where that is another amount
 */
public record Trace(
        Method method,
        List<Hop> hops,
        List<Held> held,
        List<Break> breaks,
        List<Restored> restored,
        SortedMap<Integer, Long> otherwise) {

    /** Nothing that had repaid a bank was taken back, and the order of the movements is settled. */
    public Trace(Method method, List<Hop> hops, List<Held> held, List<Break> breaks) {
        this(method, hops, held, breaks, List.of(), Collections.emptySortedMap());
    }

    Trace otherwise(SortedMap<Integer, Long> left) {
        return new Trace(method, hops, held, breaks, restored, Collections.unmodifiableSortedMap(left));
    }

    /** The lower of what is left in the account in the order of the ledger and in the other order of its ties. */
    public long leastIn(int account) {
        return Math.min(heldIn(account), otherwise.getOrDefault(account, Long.MAX_VALUE));
    }

    /** The higher of the two. */
    public long mostIn(int account) {
        return Math.max(heldIn(account), otherwise.getOrDefault(account, 0L));
    }

    /**
     * @param number "C1-3-2": claim, transaction (ledger row from 1), hop (pieces from 1 within the claim)
     * @param claim index into the list of claims
     * @param parent position in {@link Trace#hops()} of the piece this one was cut from, -1 for the claim's own entry
     * @param sent minor units in the currency of the account left
     * @param received minor units in the currency of the account reached
     */
    public record Hop(String number, int claim, int movement, int parent, long sent, long received) {}

    /** @param hop position of the last hop that brought it (the largest piece) */
    public record Held(int account, int claim, long amount, int hop) {}

    /**
     * @param account the account it left; for an overdraft the overdrawn one; for a claim that never reached a followed
     *     account, the one it was asserted in
     * @param amount minor units of that account's currency
     * @param hop the piece that ended here
     */
    public record Break(Kind kind, int claim, int movement, int account, long amount, int hop) {
        public enum Kind {
            /** Cash left the books and no deposit, purchase or seizure takes it up. */
            CASH_SPENT,
            /** Reached an account whose statement is not in the case. */
            STATEMENT_NOT_HELD,
            /** A shop, a fee, a tax: spent. */
            SPENT,
            /** Repaid the bank's own money. */
            ABSORBED_BY_OVERDRAFT,
            /** Whoever had paid it in took it back, by way of his bank. */
            TAKEN_BACK,
            /** Was already followed for an earlier claim, and is counted once, there. */
            ALREADY_CLAIMED
        }

        Break of(long minor) {
            return new Break(kind, claim, movement, account, minor, hop);
        }
    }

    /** The way of a piece from its claim's own entry to the hop, the entry first. */
    public List<Hop> way(int hop) {
        var way = new ArrayDeque<Hop>();
        for (var at = hop; at >= 0; at = hops.get(at).parent()) {
            way.addFirst(hops.get(at));
        }
        return List.copyOf(way);
    }

    /** Claimed minor units left in an account or asset, all claims together. */
    public long heldIn(int account) {
        var sum = 0L;
        for (var i = firstHeldIn(account); i < held.size() && held.get(i).account() == account; i++) {
            sum = Math.addExact(sum, held.get(i).amount());
        }
        return sum;
    }

    private int firstHeldIn(int account) {
        var low = 0;
        for (var high = held.size(); low < high; ) {
            var middle = (low + high) >>> 1;
            if (held.get(middle).account() < account) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
