package org.clayton.observe;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.clayton.casefile.Deal;
import org.clayton.casefile.Party;
import org.clayton.money.Money;

/** Property deals: how they are paid and how soon they are sold again. */
final class Deals {

    private Deals() {}

    static void look(View view, Transits transits, Consumer<Observation> found) {
        view.caseFile.deals().stream()
                .filter(deal -> deal.status() != Deal.Status.CANCELLED)
                .forEach(deal -> found.accept(funding(view, transits, deal)));
        resales(view, found);
    }

    static LocalDate date(View view, Deal deal) {
        return deal.signed().or(deal::completes).orElse(view.caseFile.asOf());
    }

    private static DealFunding funding(View view, Transits transits, Deal deal) {
        var date = date(view, deal);
        var paid = new Funding(view, deal.buyer(), Words.plain(deal.notary()), deal.payments());
        var price = Math.max(0, view.inCaseCurrency(deal.price(), date));
        var transit = paid.fromTransit(view, transits, deal.buyer(), price, (int) date.toEpochDay());
        var lent = minor(view, deal.mortgage(), date);
        var value = minor(view, deal.valuation(), date);
        var income = view.income(deal.buyer());
        var windfall = windfall(view, deal.buyer(), date);
        var repaid = BuyerRows.repaid(view, deal.buyer(), date);
        var drawn = BuyerRows.drawn(view, deal.buyer(), date);
        var open = deal.status() == Deal.Status.OPEN;
        return new DealFunding(
                deal.asset(),
                deal.buyer(),
                date,
                view.caseFile.assets().get(deal.asset()).country(),
                deal.status().name(),
                price,
                paid.cash + paid.own + paid.others + paid.throughEscrow,
                paid.cash,
                paid.own,
                paid.others,
                BasisPoints.of(paid.others, price),
                paid.othersFamily,
                lent,
                lent == 0 && view.lists().speaks("mortgage", deal.paymentMethod()),
                view.lists().speaks("cash", deal.paymentMethod()),
                value > 0,
                BasisPoints.of(price, value),
                income > 0,
                BasisPoints.of(Math.max(0, price - lent - windfall), income),
                windfall,
                open,
                deal.completes().isPresent(),
                deal.completes().map(day -> daysFrom(view, day)).orElse(0),
                view.isSuspect(deal.buyer()),
                view.isTied(deal.buyer()),
                earlierSale(view, deal, date),
                deal.buyer() >= 0 && view.party(deal.buyer()).kind() == Party.Kind.COMPANY,
                dealsInYear(view, deal, date),
                paid.fromSuspect(view),
                BasisPoints.of(lent, value),
                repaid,
                BasisPoints.of(repaid, lent),
                drawn,
                BasisPoints.of(drawn, value),
                transit,
                BasisPoints.of(transit, price),
                Basis.of(deal.payments()).and(deal.place()));
    }

    private static long minor(View view, Optional<Money> amount, LocalDate day) {
        return amount.map(money -> Math.max(0, view.inCaseCurrency(money, day))).orElse(0L);
    }

    private static int daysFrom(View view, LocalDate day) {
        return (int) ChronoUnit.DAYS.between(view.caseFile.asOf(), day);
    }

    private static boolean earlierSale(View view, Deal deal, LocalDate date) {
        return view.lists().speaks("windfall", deal.note())
                || (deal.buyer() >= 0
                        && view.caseFile.deals().stream()
                                .filter(other -> other.seller() == deal.buyer() && other.asset() != deal.asset())
                                .map(other -> date(view, other))
                                .anyMatch(day -> !day.isAfter(date) && day.isAfter(date.minusMonths(24))));
    }

    /** Large credits of the buyer in the 24 months before that speak of an inheritance, a notary, an insurer. */
    private static long windfall(View view, int buyer, LocalDate date) {
        if (buyer < 0) {
            return 0;
        }
        var sum = 0L;
        for (var account : view.bankAccountsOf(buyer)) {
            var book = new Book(view, account);
            var from = book.credits.firstOn((int) date.minusMonths(24).toEpochDay());
            for (var i = from; i < book.credits.firstOn((int) date.toEpochDay() + 1); i++) {
                if (book.credits.value(i) >= view.floors.at(Floor.BIG_CREDIT)
                        && book.lawful(book.credits.movement(i))) {
                    sum = Math.addExact(sum, book.credits.value(i));
                }
            }
        }
        return sum;
    }

    private static int dealsInYear(View view, Deal deal, LocalDate date) {
        return (int) view.caseFile.deals().stream()
                .filter(other -> deal.buyer() >= 0 && other.buyer() == deal.buyer())
                .filter(other -> other.status() != Deal.Status.CANCELLED)
                .map(other -> date(view, other))
                .filter(day -> !day.isAfter(date) && day.isAfter(date.minusDays(365)))
                .count();
    }

    private static void resales(View view, Consumer<Observation> found) {
        var properties = new TreeMap<String, List<Deal>>();
        for (var deal : view.caseFile.deals()) {
            var identifier =
                    Words.plain(view.caseFile.assets().get(deal.asset()).identifier());
            if (deal.status() != Deal.Status.CANCELLED && deal.signed().isPresent()) {
                properties
                        .computeIfAbsent(
                                identifier.isBlank() ? "asset " + deal.asset() : identifier,
                                unused -> new ArrayList<>())
                        .add(deal);
            }
        }
        properties.values().forEach(deals -> {
            deals.sort(Comparator.comparing((Deal deal) -> date(view, deal)).thenComparing(Deal::place));
            for (var i = 1; i < deals.size(); i++) {
                resale(view, deals.get(i - 1), deals.get(i), found);
            }
        });
    }

    private static void resale(View view, Deal first, Deal second, Consumer<Observation> found) {
        var held = (int) ChronoUnit.DAYS.between(date(view, first), date(view, second));
        if (held > view.floors.whole(Floor.RESALE_HELD_DAYS)) {
            return;
        }
        var before = Math.max(0, view.inCaseCurrency(first.price(), date(view, first)));
        var after = Math.max(0, view.inCaseCurrency(second.price(), date(view, second)));
        found.accept(new QuickResale(
                second.asset(),
                second.buyer(),
                date(view, second),
                view.caseFile.assets().get(second.asset()).country(),
                held,
                before,
                after,
                BasisPoints.of(Math.abs(after - before), before),
                view.trade(second.seller() >= 0 ? second.seller() : first.buyer()),
                view.isTied(first.buyer())
                        || view.isTied(first.seller())
                        || view.isTied(second.buyer())
                        || view.isTied(second.seller()),
                Basis.of(first.payments())
                        .and(Basis.of(second.payments()))
                        .and(List.of(first.place(), second.place()))));
    }
}
