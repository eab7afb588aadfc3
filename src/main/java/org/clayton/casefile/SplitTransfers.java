package org.clayton.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.clayton.money.LargestRemainder;

/**
 * One debit that reaches the other side in several credits: all of them name the account it left, and no other choice of
 * credits adds up to it, to the cent or, where there is no such choice, less a fee or at about the rate of the day. A debit
 * that names nobody, as a batch, goes with credits that print its number.
 */
final class SplitTransfers {

    private static final int MOST_PARTS = 6;
    private static final int MOST_CREDITS = 14;

    /** @param value in minor units of the debit's currency @param exact whether no reference rate was needed to know it */
    private record Part(int credit, long value, boolean exact) {}

    private final Legs legs;
    private final LegHints hints;
    private final LegPairs pairs;
    private final TransferAmounts amounts;

    /** Free credits of a held account that print the number of another, by that other account. */
    private final Map<Integer, List<Integer>> naming = new HashMap<>();

    SplitTransfers(Legs legs, LegHints hints, LegPairs pairs, TransferAmounts amounts) {
        this.legs = legs;
        this.hints = hints;
        this.pairs = pairs;
        this.amounts = amounts;
    }

    void pair() {
        for (var leg = 0; leg < legs.size(); leg++) {
            if (pairs.free(leg) && legs.amount(leg) > 0 && hints.namesHeldAccount(leg)) {
                for (var account : hints.pointedAt(leg)) {
                    naming.computeIfAbsent(account, unused -> new ArrayList<>()).add(leg);
                }
            }
        }
        for (var leg = 0; leg < legs.size(); leg++) {
            if (pairs.free(leg) && legs.amount(leg) < 0) {
                split(leg);
            }
        }
    }

    private void split(int debit) {
        var parts = parts(debit);
        if (parts.size() < 2 || parts.size() > MOST_CREDITS) {
            return;
        }
        var choices = new Choices(Math.negateExact(legs.amount(debit)), amounts.mostFee(debit));
        choices.from(parts, 0, 0, 0, new ArrayList<>());
        var found = choices.exact.isEmpty() ? choices.near : choices.exact;
        if (found.size() == 1) {
            var chosen = found.get(0);
            pairs.split(
                    debit,
                    chosen.stream().map(Part::credit).toList(),
                    LargestRemainder.split(
                            choices.sought,
                            chosen.stream().mapToLong(Part::value).toArray()),
                    choices.exact.isEmpty() ? LegPairs.Reason.NEAR_SPLIT : LegPairs.Reason.SPLIT);
        }
    }

    private List<Part> parts(int debit) {
        var credits = new TreeSet<Integer>();
        if (hints.silent(debit)) {
            credits.addAll(naming.getOrDefault(legs.account(debit), List.of()));
        }
        for (var account : hints.pointedAt(debit)) {
            credits(debit, account, credits);
        }
        var parts = new ArrayList<Part>();
        for (var credit : credits) {
            if (pairs.possible(debit, credit)) {
                amounts.inCurrencyOf(debit, credit)
                        .filter(value -> value.minor() > 0)
                        .ifPresent(value -> parts.add(new Part(credit, value.minor(), amounts.isExact(debit, credit))));
            }
        }
        return parts;
    }

    private void credits(int debit, int account, TreeSet<Integer> credits) {
        for (var leg = legs.firstOn(account, legs.day(debit));
                leg < legs.start(account + 1) && legs.day(leg) <= legs.day(debit) + LegPairs.MOST_DAYS;
                leg++) {
            if (pairs.possible(debit, leg) && hints.pointedAt(leg).contains(legs.account(debit))) {
                credits.add(leg);
            }
        }
    }

    /** Every choice of at least two credits that adds up; two are enough to know that there is more than one. */
    private static final class Choices {

        private final long sought;
        private final long mostFee;
        private final List<List<Part>> exact = new ArrayList<>();
        private final List<List<Part>> near = new ArrayList<>();

        Choices(long sought, long mostFee) {
            this.sought = sought;
            this.mostFee = mostFee;
        }

        void from(List<Part> parts, int next, long sum, long exchanged, List<Part> chosen) {
            var spread = TransferAmounts.mostSpread(exchanged);
            var missing = sought - sum;
            if (chosen.size() > 1 && -spread <= missing && missing <= spread + mostFee) {
                (missing == 0 && exchanged == 0 ? exact : near).add(List.copyOf(chosen));
            }
            if (sum > sought + TransferAmounts.mostSpread(sought) || chosen.size() == MOST_PARTS) {
                return;
            }
            for (var at = next; at < parts.size() && exact.size() < 2; at++) {
                var part = parts.get(at);
                chosen.add(part);
                from(parts, at + 1, sum + part.value(), exchanged + (part.exact() ? 0 : part.value()), chosen);
                chosen.remove(chosen.size() - 1);
            }
        }
    }
}
