package org.clayton.observe;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.clayton.intake.facts.Channel;

/** One credit spread over many. */
final class FanOuts {

    private static final int EARLIER_DAYS = 100;

    private FanOuts() {}

    static void look(Book book, Consumer<Observation> found) {
        var floors = book.view.floors;
        if (book.debits.size() < floors.at(Floor.FAN_OUT_PAYEES)) {
            return;
        }
        var in = book.all.only(m -> book.arrives(m)
                && book.view.ledger.value(m) >= floors.at(Floor.FAN_OUT_CREDIT)
                && (book.view.isCash(m) || book.view.isTransfer(m)));
        var payees = Tally.ofOthers(book, book.debits, 0);
        for (var i = 0; i < in.size(); i++) {
            var first = book.debits.firstAfter(in.movement(i));
            var end = Math.max(first, book.debits.firstOn(in.day(i) + floors.whole(Floor.FAN_OUT_WITHIN_DAYS) + 1));
            // Both ends only ever move forward, because the credits are in ledger order.
            if (payees.slide(first, end).distinct() >= floors.at(Floor.FAN_OUT_PAYEES)) {
                found.accept(fan(book, in, i, payees, first, end));
            }
        }
    }

    private static FanOut fan(Book book, Rows in, int credit, Tally payees, int first, int end) {
        var debits = book.debits;
        var out = debits.sum(first, end);
        var wages = 0;
        for (var i = first; i < end; i++) {
            wages += book.view.ledger.channel(debits.movement(i)) == Channel.WAGE ? 1 : 0;
        }
        return new FanOut(
                book.account,
                book.holder,
                LocalDate.ofEpochDay(debits.day(end - 1)),
                book.country,
                LocalDate.ofEpochDay(in.day(credit)),
                in.value(credit),
                payees.distinct(),
                out,
                BasisPoints.of(out, in.value(credit)),
                payees.regulars(EARLIER_DAYS),
                BasisPoints.of(wages, end - first),
                Basis.of(in, credit, credit + 1).and(debits, first, end));
    }
}
