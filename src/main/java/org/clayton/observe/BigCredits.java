package org.clayton.observe;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.clayton.casefile.Party;
import org.clayton.intake.facts.Channel;

/** Single payments that a year's declared income does not explain. */
final class BigCredits {

    private BigCredits() {}

    static void look(Book book, Consumer<Observation> found) {
        var income = book.view.income(book.holder);
        if (income <= 0) {
            return;
        }
        var floors = book.view.floors;
        for (var i = 0; i < book.credits.size(); i++) {
            if (book.credits.value(i) >= floors.at(Floor.BIG_CREDIT)
                    && BasisPoints.of(book.credits.value(i), income) >= floors.at(Floor.BIG_CREDIT_OF_INCOME)
                    && book.view.ledger.channel(book.credits.movement(i)) != Channel.WAGE) {
                found.accept(credit(book, i, income));
            }
        }
    }

    private static BigCredit credit(Book book, int i, long income) {
        var view = book.view;
        var movement = book.credits.movement(i);
        var other = book.other(movement);
        var sender = view.holder(other);
        return new BigCredit(
                book.account,
                book.holder,
                LocalDate.ofEpochDay(book.credits.day(i)),
                book.country,
                sender,
                sender >= 0,
                view.lists().trade(view.nameOf(other)),
                book.credits.value(i),
                income,
                BasisPoints.of(book.credits.value(i), income),
                book.lawful(movement),
                view.ledger.channel(movement) == Channel.LOAN
                        || view.lists().speaks("loan", view.ledger.text(movement)),
                view.party(book.holder).kind() == Party.Kind.COMPANY,
                view.isSuspect(sender),
                Basis.of(movement));
    }
}
