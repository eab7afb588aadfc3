package org.clayton.casefile;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/** Pairs what differs by a fee or an exchange, the nearest amounts first. */
final class NearAmounts {

    /** Bounds the work in an account with very many rows a day. */
    private static final int MOST_LOOKED_AT = 2_000;

    private record Candidate(long distance, int days, int debit, int credit) {
        static final Comparator<Candidate> BEST = Comparator.comparingLong(Candidate::distance)
                .thenComparingInt(Candidate::days)
                .thenComparingInt(Candidate::debit)
                .thenComparingInt(Candidate::credit);
    }

    private final Legs legs;
    private final LegHints hints;
    private final LegPairs pairs;
    private final TransferAmounts amounts;

    NearAmounts(Legs legs, LegHints hints, LegPairs pairs, TransferAmounts amounts) {
        this.legs = legs;
        this.hints = hints;
        this.pairs = pairs;
        this.amounts = amounts;
    }

    void pair() {
        var candidates = new TreeSet<>(Candidate.BEST);
        for (var leg = 0; leg < legs.size(); leg++) {
            if (pairs.free(leg)) {
                for (var other : hints.pointedAt(leg)) {
                    near(leg, other, candidates);
                }
            }
        }
        for (var candidate : candidates) {
            if (pairs.possible(candidate.debit(), candidate.credit())) {
                pairs.pair(candidate.debit(), candidate.credit(), LegPairs.Reason.NEAR_AMOUNT);
            }
        }
    }

    private void near(int leg, int other, Set<Candidate> candidates) {
        var out = legs.amount(leg) < 0;
        var last = legs.day(leg) + (out ? LegPairs.MOST_DAYS : 0);
        var first = legs.firstOn(other, legs.day(leg) - (out ? 0 : LegPairs.MOST_DAYS));
        var end = Math.min(legs.start(other + 1), first + MOST_LOOKED_AT);
        for (var at = first; at < end && legs.day(at) <= last; at++) {
            var debit = out ? leg : at;
            var credit = out ? at : leg;
            if (pairs.possible(debit, credit) && amounts.near(debit, credit)) {
                candidates.add(new Candidate(
                        amounts.distance(debit, credit), legs.day(credit) - legs.day(debit), debit, credit));
            }
        }
    }
}
