package org.clayton.trace.worked;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The state after an entry, in decimals. */
final class Snapshot {
    private Snapshot() {}

    static State of(Entry entry, List<Booking> done, Books books, boolean attributes) {
        var moved = new TreeMap<String, BigDecimal>();
        var absorbed = new TreeMap<String, BigDecimal>();
        for (var booking : done) {
            gather(moved, booking.taken(), unit(booking, books));
            if (!booking.absorbed().isEmpty()) {
                gather(absorbed, booking.absorbed(), books.unitOf(booking.to()));
            }
            booking.restored()
                    .forEach(lot -> absorbed.merge(
                            lot.label(), books.unitOf(booking.to()).decimal(-lot.amount()), BigDecimal::add));
        }
        if (entry instanceof Entry.Sale sale) {
            moved.clear();
            gather(moved, done.get(0).arrived(), books.unit(sale.account()));
        }
        return new State(
                entry.head().seq(),
                attributes ? Optional.of(moved) : Optional.empty(),
                absorbed,
                accounts(books),
                things(books));
    }

    /** What moved is counted where it came from; what came back, where it is again. */
    private static Unit unit(Booking booking, Books books) {
        var back = booking.entry() instanceof Entry.Reversal && !booking.to().isEmpty();
        return books.unitOf(back || booking.from().isEmpty() ? booking.to() : booking.from());
    }

    private static void gather(Map<String, BigDecimal> into, List<Lot> lots, Unit unit) {
        Labels.totals(lots).forEach((label, amount) -> into.merge(label, unit.decimal(amount), BigDecimal::add));
    }

    private static Map<String, State.AccountState> accounts(Books books) {
        var states = new LinkedHashMap<String, State.AccountState>();
        books.accounts().forEach((id, content) -> {
            var unit = books.unit(id);
            var tainted = content.lots().stream()
                    .filter(lot -> Labels.isClaim(lot.label()))
                    .mapToLong(Lot::amount)
                    .reduce(0, Math::addExact);
            states.put(
                    id,
                    new State.AccountState(
                            unit.decimal(content.balance()), unit.decimal(tainted), decimals(content, unit)));
        });
        return states;
    }

    private static Map<String, State.AssetState> things(Books books) {
        var states = new LinkedHashMap<String, State.AssetState>();
        books.things()
                .forEach((name, thing) -> states.put(
                        name,
                        new State.AssetState(
                                thing.unit.decimal(thing.cost()), thing.sold, decimals(thing.parts, thing.unit))));
        return states;
    }

    private static SortedMap<String, BigDecimal> decimals(Content content, Unit unit) {
        var labels = new TreeMap<String, BigDecimal>();
        content.labels().forEach((label, amount) -> labels.put(label, unit.decimal(amount)));
        return labels;
    }
}
