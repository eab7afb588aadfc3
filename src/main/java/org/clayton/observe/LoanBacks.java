package org.clayton.observe;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.clayton.intake.facts.Channel;

/** Loans from somebody who had the money from the borrower. */
final class LoanBacks {

    private static final int BEFORE_DAYS = 730;

    private LoanBacks() {}

    static void look(Book book, Consumer<Observation> found) {
        var floors = book.view.floors;
        for (var i = 0; i < book.credits.size(); i++) {
            if (book.credits.value(i) >= floors.at(Floor.LOAN_AMOUNT) && isLoan(book, book.credits.movement(i))) {
                loan(book, i, found);
            }
        }
    }

    private static boolean isLoan(Book book, int movement) {
        var view = book.view;
        return (view.ledger.channel(movement) == Channel.LOAN
                        || view.lists().speaks("loan", view.ledger.text(movement)))
                && !view.lists().trade(view.nameOf(book.other(movement))).equals("lender");
    }

    private static void loan(Book book, int i, Consumer<Observation> found) {
        var view = book.view;
        var credit = book.credits.movement(i);
        var lender = book.other(credit);
        var day = view.ledger.day(credit);
        var borrowers = group(view, book.account);
        var earlier = between(view, borrowers, lender, day - BEFORE_DAYS, credit);
        var earlierMinor = sum(view, earlier);
        if (BasisPoints.of(earlierMinor, book.credits.value(i)) < view.floors.at(Floor.LOAN_EARLIER_SHARE)) {
            return;
        }
        var repaid = book.debits.only(m -> m > credit && view.sameGroup(view.ledger.to(m), lender));
        found.accept(new LoanBack(
                book.account,
                book.holder,
                LocalDate.ofEpochDay(day),
                book.country,
                view.holder(lender),
                book.credits.value(i),
                earlierMinor,
                BasisPoints.of(earlierMinor, book.credits.value(i)),
                repaid.sum(),
                BasisPoints.of(repaid.sum(), book.credits.value(i)),
                Basis.of(earlier).and(Basis.of(credit)).and(repaid, 0, repaid.size())));
    }

    private static int[] group(View view, int account) {
        return IntStream.range(0, view.caseFile.accounts().size())
                .filter(other -> view.isBankAccount(other) && view.sameGroup(account, other))
                .toArray();
    }

    private static int[] between(View view, int[] senders, int receiver, int fromDay, int before) {
        return IntStream.of(senders)
                .flatMap(account -> IntStream.range(0, view.ledger.count(account))
                        .map(i -> view.ledger.movement(account, i))
                        .filter(m -> m < before
                                && view.ledger.from(m) == account
                                && view.ledger.day(m) >= fromDay
                                && view.valued(m)
                                && view.sameGroup(view.ledger.to(m), receiver)
                                && !view.sameHolder(account, view.ledger.to(m))))
                .toArray();
    }

    private static long sum(View view, int[] movements) {
        return IntStream.of(movements).mapToLong(view.ledger::value).reduce(0, Math::addExact);
    }
}
