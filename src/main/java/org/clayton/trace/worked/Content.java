package org.clayton.trace.worked;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What is in an account or a thing: a queue of lots, oldest first, or else a debt to the bank. Never both. */
final class Content {
    private final List<Lot> lots = new ArrayList<>();
    private final SortedMap<String, Long> contributed = new TreeMap<>();
    private long overdraft;
    private long nextPlace;

    static Content of(Collection<Lot> lots) {
        var content = new Content();
        content.append(lots);
        return content;
    }

    List<Lot> lots() {
        return List.copyOf(lots);
    }

    SortedMap<String, Long> labels() {
        return Labels.totals(lots);
    }

    /** Everything ever paid in, by label. */
    SortedMap<String, Long> contributed() {
        return contributed;
    }

    long sum() {
        return Labels.sum(lots);
    }

    long overdraft() {
        return overdraft;
    }

    long balance() {
        return sum() - overdraft;
    }

    /** @param minor negative when the bank is repaid */
    void owe(long minor) {
        overdraft = Math.addExact(overdraft, minor);
    }

    /** Behind everything that is there, in the order given. */
    void append(Collection<Lot> arriving) {
        for (var lot : arriving) {
            if (lot.amount() > 0) {
                lots.add(lot.at(nextPlace, lot.origin()));
                nextPlace = Math.addExact(nextPlace, lot.amount());
                Labels.add(contributed, lot.label(), lot.amount());
            }
        }
    }

    /** Each lot before the first that came later than it did. */
    void putBack(List<Lot> returned) {
        for (var i = returned.size() - 1; i >= 0; i--) {
            var lot = returned.get(i);
            var at = 0;
            while (at < lots.size() && lots.get(at).place() < lot.place()) {
                at++;
            }
            lots.add(at, lot);
        }
    }

    /** As they stand, each at the place it names. */
    void place(Collection<Lot> placed) {
        placed.stream().filter(lot -> lot.amount() > 0).forEach(lots::add);
    }

    void replace(Collection<Lot> others) {
        lots.clear();
        lots.addAll(others);
    }

    /** As if it had never been paid in. */
    void forget(Map<String, Long> labels) {
        labels.forEach((label, amount) ->
                Labels.add(contributed, label, -Math.min(amount, contributed.getOrDefault(label, 0L))));
    }

    /** At most so many units of the lots that fit, oldest first. */
    List<Lot> takeOldest(long amount, Predicate<Lot> fits) {
        var taken = new ArrayList<Lot>();
        var want = amount;
        for (var i = 0; i < lots.size() && want > 0; ) {
            var lot = lots.get(i);
            var cut = fits.test(lot) ? Math.min(want, lot.amount()) : 0;
            want -= cut;
            i += cut(i, cut, taken) ? 0 : 1;
        }
        return taken;
    }

    /** At most so many units, newest first; in the order in which they stood. */
    List<Lot> takeNewest(long amount) {
        var taken = new ArrayList<Lot>();
        var want = amount;
        for (var i = lots.size() - 1; i >= 0 && want > 0; i--) {
            var cut = Math.min(want, lots.get(i).amount());
            want -= cut;
            taken.add(lots.get(i).tail(cut));
            if (cut == lots.get(i).amount()) {
                lots.remove(i);
            } else {
                lots.set(i, lots.get(i).head(lots.get(i).amount() - cut));
            }
        }
        java.util.Collections.reverse(taken);
        return taken;
    }

    /** So much of each label, the oldest of it first; in the order in which they stood. */
    List<Lot> take(Map<String, Long> shares) {
        var left = new TreeMap<>(shares);
        var taken = new ArrayList<Lot>();
        for (var i = 0; i < lots.size(); ) {
            var lot = lots.get(i);
            var cut = Math.min(lot.amount(), left.getOrDefault(lot.label(), 0L));
            left.merge(lot.label(), -cut, Long::sum);
            i += cut(i, cut, taken) ? 0 : 1;
        }
        return taken;
    }

    /** @return whether the whole lot went */
    private boolean cut(int i, long minor, List<Lot> taken) {
        var lot = lots.get(i);
        if (minor > 0) {
            taken.add(lot.head(minor));
        }
        if (minor == lot.amount()) {
            lots.remove(i);
            return true;
        }
        lots.set(i, lot.tail(lot.amount() - minor));
        return false;
    }
}
