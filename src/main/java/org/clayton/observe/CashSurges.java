package org.clayton.observe;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Consumer;

/** Months with far more cash than the account's own usual month. */
final class CashSurges {

    private CashSurges() {}

    static void look(Book book, Consumer<Observation> found) {
        if (book.cashIn.sum() < book.view.floors.at(Floor.SURGE_MONTH)) {
            return;
        }
        var months = new Months(book.cashIn);
        months.all().forEach((month, rows) -> {
            var usual = months.medianBefore(month);
            var ofUsual = BasisPoints.of(rows.sum(), usual);
            if (rows.sum() >= book.view.floors.at(Floor.SURGE_MONTH)
                    && ofUsual >= book.view.floors.at(Floor.SURGE_OF_USUAL)) {
                found.accept(surge(book, months, month, rows));
            }
        });
    }

    private static CashSurge surge(Book book, Months months, YearMonth month, Months.Month rows) {
        var usual = months.medianBefore(month);
        return new CashSurge(
                book.account,
                book.holder,
                LocalDate.ofEpochDay(book.cashIn.day(rows.to() - 1)),
                book.country,
                rows.to() - rows.from(),
                rows.sum(),
                usual,
                months.before(month),
                BasisPoints.of(rows.sum(), usual),
                months.sum(month.minusYears(1)),
                Basis.of(book.cashIn, rows.from(), rows.to()));
    }
}
