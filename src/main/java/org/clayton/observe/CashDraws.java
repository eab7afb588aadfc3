package org.clayton.observe;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.clayton.casefile.Seizure;
import org.clayton.money.Money;

/** Cash drawn in series, and cash drawn by somebody with whom cash was seized soon after. */
final class CashDraws {

    private static final int BEFORE_SEIZURE = 30;

    private CashDraws() {}

    static void look(Book book, Consumer<Observation> found) {
        var floors = book.view.floors;
        if (book.cashOut.sum() < floors.at(Floor.DRAWN_TOTAL)) {
            return;
        }
        book.cashOut.windows(floors.whole(Floor.DRAWN_WINDOW_DAYS), (from, to) -> {
            if (to - from >= floors.at(Floor.DRAWN_TIMES)
                    && book.cashOut.sum(from, to) >= floors.at(Floor.DRAWN_TOTAL)) {
                found.accept(draw(book, from, to, Optional.empty()));
            }
        });
    }

    static void beforeSeizures(View view, Consumer<Observation> found) {
        for (var seizure : view.caseFile.seizures()) {
            if (seizure.holder() < 0 || seizure.cash().isEmpty()) {
                continue;
            }
            for (var account : view.bankAccountsOf(seizure.holder())) {
                var book = new Book(view, account);
                var day = (int) seizure.seized().toEpochDay();
                var from = book.cashOut.firstOn(day - BEFORE_SEIZURE);
                var to = book.cashOut.firstOn(day + 1);
                if (from < to) {
                    found.accept(draw(book, from, to, Optional.of(seizure)));
                }
            }
        }
    }

    private static CashDraw draw(Book book, int from, int to, Optional<Seizure> seizure) {
        var view = book.view;
        var sum = book.cashOut.sum(from, to);
        var income = view.income(book.holder);
        var seized = seizure.flatMap(one -> one.cash().map(cash -> minor(view, cash, one.seized())))
                .orElse(0L);
        var basis = Basis.of(book.cashOut, from, to);
        return new CashDraw(
                book.account,
                book.holder,
                LocalDate.ofEpochDay(book.cashOut.day(to - 1)),
                book.country,
                LocalDate.ofEpochDay(book.cashOut.day(from)),
                to - from,
                sum,
                income > 0,
                BasisPoints.of(sum, income),
                seized > 0,
                seized,
                BasisPoints.of(sum, seized),
                view.isCompany(book.holder),
                seizure.map(one -> basis.and(one.place())).orElse(basis));
    }

    private static long minor(View view, Money cash, LocalDate day) {
        return Math.max(0, view.inCaseCurrency(cash, day));
    }
}
