package org.clayton.trace.worked;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clayton.money.LargestRemainder;

/** The colours of money: four names say that nobody claims it, every other name is a claim. */
final class Labels {
    static final String CLEAN = "clean";
    static final String BANK_CREDIT = "bank_credit";
    static final String LOAN = "loan";
    static final String UNKNOWN = "unknown";

    private Labels() {}

    static boolean isClaim(String label) {
        return !isLawful(label) && !label.equals(UNKNOWN);
    }

    static boolean isLawful(String label) {
        return label.equals(CLEAN) || label.equals(BANK_CREDIT) || label.equals(LOAN);
    }

    /** The same money, nobody claiming any of it. */
    static List<Lot> unclaimed(List<Lot> lots) {
        return lots.stream()
                .map(lot -> isClaim(lot.label()) ? lot.called(CLEAN) : lot)
                .toList();
    }

    /** Minor units by label, in alphabetical order, without zeros. */
    static SortedMap<String, Long> totals(Collection<Lot> lots) {
        var totals = new TreeMap<String, Long>();
        lots.forEach(lot -> add(totals, lot.label(), lot.amount()));
        return totals;
    }

    static void add(Map<String, Long> totals, String label, long amount) {
        if (amount != 0) {
            totals.merge(label, amount, Math::addExact);
            totals.remove(label, 0L);
        }
    }

    static long sum(Collection<Lot> lots) {
        var sum = 0L;
        for (var lot : lots) {
            sum = Math.addExact(sum, lot.amount());
        }
        return sum;
    }

    static long sum(Map<String, Long> totals) {
        return totals.values().stream().reduce(0L, Math::addExact);
    }

    /** An amount by the weights of the labels: largest remainder, the first in the alphabet on a tie; without zeros. */
    static SortedMap<String, Long> split(long amount, SortedMap<String, Long> weights) {
        var shares = LargestRemainder.split(
                amount, weights.values().stream().mapToLong(Long::longValue).toArray());
        var split = new TreeMap<String, Long>();
        var i = 0;
        for (var label : weights.keySet()) {
            add(split, label, shares[i++]);
        }
        return split;
    }

    /**
     * The same lots when {@code arrived} units stand for all of them: exchange, or a fee inside a payment. Each label gets
     * its exact share first, inside it each lot, so that an account's history in small lots costs no label a unit.
     */
    static List<Lot> scaled(List<Lot> lots, long arrived) {
        if (arrived == sum(lots)) {
            return lots;
        }
        var shares = split(arrived, totals(lots));
        var scaled = new ArrayList<>(lots);
        totals(lots).keySet().forEach(label -> scale(scaled, label, shares.getOrDefault(label, 0L)));
        scaled.removeIf(lot -> lot.amount() == 0);
        return scaled;
    }

    private static void scale(List<Lot> lots, String label, long share) {
        var weights = lots.stream()
                .mapToLong(lot -> lot.label().equals(label) ? lot.amount() : 0)
                .toArray();
        var shares = LargestRemainder.split(share, weights);
        for (var i = 0; i < shares.length; i++) {
            if (lots.get(i).label().equals(label)) {
                lots.set(i, lots.get(i).head(shares[i]));
            }
        }
    }
}
