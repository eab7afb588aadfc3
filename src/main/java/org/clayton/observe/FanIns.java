package org.clayton.observe;

import java.time.LocalDate;
import java.util.function.Consumer;

/** Many senders, and what is sent on. */
final class FanIns {

    private static final int EARLIER_DAYS = 100;

    private FanIns() {}

    static void look(Book book, Consumer<Observation> found) {
        var floors = book.view.floors;
        var least = floors.at(Floor.FAN_IN_SENDERS);
        if (book.credits.size() < least) {
            return;
        }
        var senders = Tally.ofOthers(book, book.credits, 0);
        book.credits.windows(floors.whole(Floor.FAN_IN_WINDOW_DAYS), (from, to) -> {
            if (senders.slide(from, to).distinct() >= least) {
                found.accept(fan(book, senders, from, to));
            }
        });
    }

    private static FanIn fan(Book book, Tally senders, int from, int to) {
        var credits = book.credits;
        var after = book.view.floors.whole(Floor.FAN_IN_AFTER_DAYS);
        var first = book.debits.firstAfter(credits.movement(from));
        var end = Math.max(first, book.debits.firstOn(credits.day(to - 1) + after + 1));
        var payees = Tally.ofOthers(book, book.debits, first).slide(first, end);
        var forwarded = payees.largest(2);
        var in = credits.sum(from, to);
        var amounts = new Tally(credits, from, m -> Long.hashCode(book.view.ledger.received(m)) & Integer.MAX_VALUE);
        var cash = book.cashOut.sum(
                book.cashOut.firstOn(credits.day(from)), book.cashOut.firstOn(credits.day(to - 1) + after + 1));
        return new FanIn(
                book.account,
                book.holder,
                LocalDate.ofEpochDay(credits.day(to - 1)),
                book.country,
                LocalDate.ofEpochDay(credits.day(from)),
                senders.distinct(),
                to - from,
                in,
                forwarded,
                BasisPoints.of(forwarded, in),
                payees.distinct(),
                Math.addExact(cash, book.debits.sum(first, end)),
                BasisPoints.of(Math.addExact(cash, book.debits.sum(first, end)), in),
                senders.regulars(EARLIER_DAYS),
                BasisPoints.of(amounts.slide(from, to).mostTimes(), to - from),
                BasisPoints.of(cash, in),
                Basis.of(credits, from, to).and(book.debits, first, end));
    }
}
