package org.clayton.observe;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.clayton.casefile.Party;

/** The first days of an account or of a company. */
final class NewAccounts {

    private NewAccounts() {}

    static void look(Book book, Consumer<Observation> found) {
        var opened = book.view.account(book.account).opened();
        first(book, "account", opened, Floor.NEW_ACCOUNT_DAYS, found);
        if (book.holder >= 0 && book.view.party(book.holder).kind() == Party.Kind.COMPANY) {
            first(book, "company", book.view.party(book.holder).born(), Floor.NEW_COMPANY_DAYS, found);
        }
    }

    private static void first(
            Book book, String what, Optional<LocalDate> start, Floor days, Consumer<Observation> found) {
        if (start.isEmpty()) {
            return;
        }
        var day = (int) start.get().toEpochDay();
        var end = book.all.firstOn(day + book.view.floors.whole(days) + 1);
        if (end == 0 || book.all.day(0) < day) {
            return;
        }
        var in = book.all.only(m ->
                m <= book.all.movement(end - 1) && book.arrives(m) && (book.view.isCash(m) || book.view.isTransfer(m)));
        if (in.sum() < book.view.floors.at(Floor.NEW_TURNOVER)) {
            return;
        }
        var last = book.out.firstAfter(book.all.movement(end - 1));
        var credits = book.credits.firstAfter(book.all.movement(end - 1));
        found.accept(new NewAccount(
                book.account,
                book.holder,
                LocalDate.ofEpochDay(book.all.day(end - 1)),
                book.country,
                what,
                start.get(),
                in.sum(),
                Tally.ofOthers(book, book.credits, 0).slide(0, credits).distinct(),
                book.out.sum(0, last),
                BasisPoints.of(book.out.sum(0, last), in.sum()),
                book.view.tradeOf(book.account),
                Basis.of(in, 0, in.size()).and(book.out, 0, last)));
    }
}
