package org.clayton.observe;

import java.time.LocalDate;
import java.util.function.Consumer;

/** Cash paid in and wired on. */
final class CashThenWires {

    private CashThenWires() {}

    static void look(Book book, Consumer<Observation> found) {
        var floors = book.view.floors;
        if (book.cashIn.sum() < floors.at(Floor.CASH_WIRE_TOTAL) || book.debits.isEmpty()) {
            return;
        }
        book.cashIn.windows(floors.whole(Floor.CASH_WIRE_WINDOW_DAYS), (from, to) -> {
            var cash = book.cashIn.sum(from, to);
            if (cash >= floors.at(Floor.CASH_WIRE_TOTAL)) {
                var first = book.debits.firstAfter(book.cashIn.movement(from));
                var end = book.debits.firstOn(book.cashIn.day(to - 1) + floors.whole(Floor.CASH_WIRE_AFTER_DAYS) + 1);
                if (BasisPoints.of(book.debits.sum(first, end), cash) >= floors.at(Floor.CASH_WIRE_SHARE)) {
                    found.accept(wired(book, from, to, first, end));
                }
            }
        });
    }

    private static CashThenWire wired(Book book, int from, int to, int first, int end) {
        var payees = Tally.ofOthers(book, book.debits, first).slide(first, end);
        var cash = book.cashIn.sum(from, to);
        var out = book.debits.sum(first, end);
        var income = book.view.income(book.holder);
        return new CashThenWire(
                book.account,
                book.holder,
                LocalDate.ofEpochDay(Math.max(book.cashIn.day(to - 1), book.debits.day(end - 1))),
                book.country,
                LocalDate.ofEpochDay(book.cashIn.day(from)),
                to - from,
                cash,
                end - first,
                out,
                BasisPoints.of(out, cash),
                payees.distinct(),
                BasisPoints.of(payees.largest(1), out),
                book.view.isCompany(book.holder),
                income > 0,
                BasisPoints.of(cash, income),
                Basis.of(book.cashIn, from, to).and(book.debits, first, end));
    }
}
