package org.clayton.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Pairs equal amounts in one currency between two accounts, the first debit with the first credit that can be its own;
 * rows that point at each other first, then those where only one points at the other.
 */
final class EqualAmounts {

    private record Purse(int from, int to, long amount) implements Comparable<Purse> {
        private static final Comparator<Purse> ORDER =
                Comparator.comparingInt(Purse::from).thenComparingInt(Purse::to).thenComparingLong(Purse::amount);

        @Override
        public int compareTo(Purse other) {
            return ORDER.compare(this, other);
        }
    }

    /** Legs of one purse that point at the other account, in the bank's order. */
    private record Sides(TreeSet<Integer> out, TreeSet<Integer> in) {}

    private final Legs legs;
    private final LegHints hints;
    private final LegPairs pairs;
    private final AccountBook accounts;
    private final Map<Integer, Map<Long, List<Integer>>> silent = new HashMap<>();

    EqualAmounts(Legs legs, LegHints hints, LegPairs pairs, AccountBook accounts) {
        this.legs = legs;
        this.hints = hints;
        this.pairs = pairs;
        this.accounts = accounts;
    }

    void pair() {
        var purses = new TreeMap<Purse, Sides>();
        for (var leg = 0; leg < legs.size(); leg++) {
            if (pairs.free(leg)) {
                for (var other : hints.pointedAt(leg)) {
                    put(leg, other, purses);
                }
            }
        }
        purses.values().forEach(sides -> inOrder(sides.out(), sides.in()));
        purses.forEach((purse, sides) -> {
            inOrder(sides.out(), new TreeSet<>(silent(purse.to(), purse.amount())));
            inOrder(new TreeSet<>(silent(purse.from(), -purse.amount())), sides.in());
        });
    }

    private void put(int leg, int other, Map<Purse, Sides> purses) {
        var own = legs.account(leg);
        if (own != other && currency(own).equals(currency(other))) {
            var out = legs.amount(leg) < 0;
            var amount = Math.abs(legs.amount(leg));
            var sides = purses.computeIfAbsent(
                    out ? new Purse(own, other, amount) : new Purse(other, own, amount),
                    unused -> new Sides(new TreeSet<>(), new TreeSet<>()));
            (out ? sides.out() : sides.in()).add(leg);
        }
    }

    private Currency currency(int account) {
        return accounts.currencyOf(legs.codes.get(account));
    }

    private void inOrder(TreeSet<Integer> debits, TreeSet<Integer> credits) {
        for (var debit : debits) {
            for (var left = credits.iterator(); left.hasNext(); ) {
                var credit = left.next();
                var days = legs.day(credit) - legs.day(debit);
                if (days > LegPairs.MOST_DAYS) {
                    break;
                }
                if (!pairs.free(credit)) {
                    left.remove();
                } else if (pairs.possible(debit, credit)) {
                    pairs.pair(debit, credit, LegPairs.Reason.AMOUNT);
                    left.remove();
                    break;
                }
            }
        }
    }

    /** Rows of the account with that amount that name neither an account nor a person. */
    private List<Integer> silent(int account, long amount) {
        return silent.computeIfAbsent(account, this::silentRows).getOrDefault(amount, List.of());
    }

    private Map<Long, List<Integer>> silentRows(int account) {
        Map<Long, List<Integer>> byAmount = new HashMap<>();
        for (var leg = legs.start(account); leg < legs.start(account + 1); leg++) {
            if (hints.silent(leg)) {
                byAmount.computeIfAbsent(legs.amount(leg), unused -> new ArrayList<>())
                        .add(leg);
            }
        }
        return byAmount;
    }
}
