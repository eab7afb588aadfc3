package org.clayton.observe;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.clayton.casefile.Party;
import org.clayton.intake.facts.Channel;
import org.clayton.intake.facts.Place;

/** The baseline of each account that something is said about. */
final class Profiles {

    private Profiles() {}

    static void of(View view, Collection<Integer> accounts, Consumer<Observation> found) {
        accounts.parallelStream()
                .map(account -> new Book(view, account))
                .filter(book -> !book.isQuiet())
                .map(Profiles::profile)
                .toList()
                .forEach(found);
    }

    private static AccountProfile profile(Book book) {
        var view = book.view;
        var in = book.all.only(book::arrives);
        var out = book.all.only(m -> !book.arrives(m));
        var cash = new Months(book.cashIn);
        var months = new Months(book.all).inARow().length;
        var income = view.income(book.holder);
        var yearCash = months > 12 ? book.cashIn.sum() / months * 12 : book.cashIn.sum();
        return new AccountProfile(
                book.account,
                book.holder,
                view.ledger.date(book.all.movement(book.all.size() - 1)),
                book.country,
                book.holder >= 0 && view.party(book.holder).kind() == Party.Kind.COMPANY,
                view.isSuspect(book.holder),
                view.isTied(book.holder),
                view.tradeOf(book.account),
                months,
                in.sum() / months,
                out.sum() / months,
                cash.count(),
                View.distinct(IntStream.range(0, book.cashIn.size()).map(book.cashIn::day)),
                BasisPoints.variation(cash.inARow()),
                BasisPoints.of(book.cashIn.sum(), in.sum()),
                income > 0,
                BasisPoints.of(yearCash, income),
                income > 0 && yearCash <= income,
                steady(book, cash, income > 0 && yearCash > income),
                monthsWith(out, Channel.WAGE),
                monthsWith(in, Channel.WAGE),
                Basis.NONE.and(places(view, book.holder)));
    }

    private static boolean steady(Book book, Months cash, boolean beyondIncome) {
        var floors = book.view.floors;
        return !beyondIncome
                && cash.count() >= floors.at(Floor.STEADY_MONTHS)
                && BasisPoints.variation(cash.inARow()) <= floors.at(Floor.STEADY_VARIATION)
                && book.view.tradeOf(book.account).equals("cash-trade");
    }

    private static int monthsWith(Rows rows, Channel channel) {
        var months = new TreeSet<YearMonth>();
        for (var m : rows.column()) {
            if (rows.channel(m) == channel) {
                months.add(YearMonth.from(rows.date(m)));
            }
        }
        return months.size();
    }

    private static List<Place> places(View view, int party) {
        return party < 0 ? List.of() : view.party(party).places();
    }
}
