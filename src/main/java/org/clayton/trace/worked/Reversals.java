package org.clayton.trace.worked;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A payment that comes back is not new money: what is left of it at the receiver goes back to the place it came from. A
 * charged-back credit takes its own surviving money first; what is missing the method takes, then the bank lends.
 */
final class Reversals {
    private final Books books;
    private final Map<Integer, List<Booking>> bookings;
    private final Set<Integer> numbers = new TreeSet<>();
    private final Map<Integer, Long> undone = new java.util.TreeMap<>();
    private final Recall recall;

    Reversals(Books books, Map<Integer, List<Booking>> bookings, WorkedLedger ledger) {
        this.books = books;
        this.bookings = bookings;
        recall = new Recall(books);
        ledger.entries().forEach(entry -> numbers.add(entry.head().seq()));
    }

    List<Booking> reverse(Entry.Reversal reversal) {
        var done = new ArrayList<Booking>();
        var originals = originals(reversal);
        for (var original : originals) {
            done.add(undo(reversal, original, amount(reversal, original, originals.size())));
        }
        done.addAll(recall.debtsAgain());
        return done;
    }

    private List<Booking> originals(Entry.Reversal reversal) {
        var of = bookings.get(reversal.of());
        if (of == null) {
            throw new Refused(
                    reversal.head().place(),
                    "reversal of entry " + reversal.of(),
                    numbers.contains(reversal.of()) ? "That entry comes later" : "The ledger has no such entry",
                    "Maybe the entries were renumbered");
        }
        var kind = of.get(0).entry();
        if (kind instanceof Entry.Reversal || kind instanceof Entry.Sale) {
            throw new Refused(
                    reversal.head().place(),
                    "reversal of entry " + reversal.of() + " (" + kind.head().type() + ")",
                    "A reversal or a sale cannot be taken back in one line",
                    "Maybe write what happened then as entries of their own");
        }
        return of;
    }

    /** Minor units of what left, or of what arrived where nothing left a followed account. */
    private long amount(Entry.Reversal reversal, Booking original, int legs) {
        var whole = Labels.sum(original.taken());
        var before = undone.getOrDefault(reversal.of(), 0L);
        var unit = books.unitOf(original.from().isEmpty() ? original.to() : original.from());
        var asked =
                reversal.amount().map(amount -> minor(reversal, amount, unit)).orElse(whole);
        var partly = legs > 1 && reversal.amount().isPresent();
        if (partly || legs == 1 && before + asked > whole || legs > 1 && before > 0) {
            throw new Refused(
                    reversal.head().place(),
                    "reversal of entry " + reversal.of(),
                    "No more can come back than is still out, and of several payments only all together",
                    "Maybe it was reversed before, or the amount is in the other account's currency");
        }
        if (legs == 1) {
            undone.put(reversal.of(), before + asked);
        }
        return asked;
    }

    private static long minor(Entry.Reversal reversal, BigDecimal amount, Unit unit) {
        try {
            return amount.movePointRight(unit.scale()).longValueExact();
        } catch (ArithmeticException e) {
            throw new Refused(
                    reversal.head().place(),
                    "amount " + amount,
                    "This is no whole number of the smallest unit of " + unit.currency(),
                    "Maybe it is in the other account's currency");
        }
    }

    private Booking undo(Entry.Reversal reversal, Booking original, long amount) {
        var seq = reversal.head().seq();
        if (original.from().isEmpty() && books.things().containsKey(original.to())) {
            return new Booking(
                    reversal, original.to(), "", recall.from(reversal, original, amount), List.of(), List.of());
        }
        if (original.from().isEmpty()) {
            var gone = recall.from(reversal, original, amount);
            books.account(original.to()).forget(Labels.totals(gone));
            books.carry(seq, gone, gone, original.to(), "");
            return new Booking(reversal, original.to(), "", gone, List.of(), List.of());
        }
        var back = original.to().isEmpty()
                ? Returned.last(original.taken(), amount)
                : Returned.of(original, recall.from(reversal, original, arrived(original, amount)), amount);
        var carried = books.carry(seq, back, back, original.to(), original.from());
        var absorbed = books.putBack(original.from(), carried);
        return new Booking(reversal, original.to(), original.from(), carried, carried, absorbed);
    }

    /** The part of what arrived that stands for so much of what left. */
    private static long arrived(Booking original, long amount) {
        var whole = Labels.sum(original.taken());
        return amount == whole
                ? Labels.sum(original.arrived())
                : org.clayton.money.LargestRemainder.split(Labels.sum(original.arrived()), amount, whole - amount)[0];
    }
}
