package org.clayton.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.clayton.money.LargestRemainder;

/** What one account or asset holds, lot by lot: the plainest way to write the four rules, and slow. */
final class Purse {
    /** Money that nobody claims. It comes before every claim's name. */
    static final String LAWFUL = "";

    record Lot(String label, long amount) {}

    private final Rule rule;
    private final List<Lot> lots = new ArrayList<>();

    Purse(Rule rule) {
        this.rule = rule;
    }

    long total() {
        return lots.stream().mapToLong(Lot::amount).sum();
    }

    long claimed() {
        return lots.stream()
                .filter(lot -> !lot.label().equals(LAWFUL))
                .mapToLong(Lot::amount)
                .sum();
    }

    void put(List<Lot> more) {
        lots.addAll(more);
        if (rule == Rule.PRO_RATA || rule == Rule.LIBR) {
            merge();
        }
    }

    /** One lot for each label, lawful money first: these rules do not know older from newer. */
    private void merge() {
        var sums = new TreeMap<String, Long>();
        lots.forEach(lot -> sums.merge(lot.label(), lot.amount(), Math::addExact));
        lots.clear();
        sums.forEach((label, amount) -> lots.add(new Lot(label, amount)));
    }

    /** @param amount at most what is there */
    List<Lot> take(long amount) {
        if (amount > total()) {
            throw new IllegalStateException("only " + total() + " of " + amount + " is there");
        }
        return switch (rule) {
            case FIFO -> fromEnd(amount, 0);
            case LIFO -> fromEnd(amount, -1);
            case PRO_RATA -> inProportion(amount);
            case LIBR -> lawfulFirst(amount);
        };
    }

    /** @param end 0 for the oldest, -1 for the newest; the pieces keep the order of their age */
    private List<Lot> fromEnd(long amount, int end) {
        var taken = new ArrayList<Lot>();
        for (var left = amount; left > 0; ) {
            var at = end == 0 ? 0 : lots.size() - 1;
            var lot = lots.remove(at);
            var part = Math.min(left, lot.amount());
            taken.add(end == 0 ? taken.size() : 0, new Lot(lot.label(), part));
            if (part < lot.amount()) {
                lots.add(end == 0 ? 0 : lots.size(), new Lot(lot.label(), lot.amount() - part));
            }
            left -= part;
        }
        return taken;
    }

    private List<Lot> inProportion(long amount) {
        var parts = LargestRemainder.split(
                amount, lots.stream().mapToLong(Lot::amount).toArray());
        var taken = new ArrayList<Lot>();
        for (var i = 0; i < parts.length; i++) {
            var lot = lots.get(i);
            taken.add(new Lot(lot.label(), parts[i]));
            lots.set(i, new Lot(lot.label(), lot.amount() - parts[i]));
        }
        lots.removeIf(lot -> lot.amount() == 0);
        taken.removeIf(lot -> lot.amount() == 0);
        return taken;
    }

    private List<Lot> lawfulFirst(long amount) {
        var taken = new ArrayList<Lot>();
        var left = amount;
        if (!lots.isEmpty() && lots.get(0).label().equals(LAWFUL)) {
            var lawful = lots.remove(0);
            var part = Math.min(left, lawful.amount());
            taken.add(new Lot(LAWFUL, part));
            left -= part;
            if (part < lawful.amount()) {
                lots.add(0, new Lot(LAWFUL, lawful.amount() - part));
            }
        }
        if (left > 0) {
            taken.addAll(inProportion(left));
        }
        return taken;
    }
}
