package org.clayton.observe;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.clayton.casefile.Party;
import org.clayton.casefile.Purchase;
import org.clayton.intake.facts.Place;

/** Luxury purchases: how they are paid, by whom, and whom the register names. */
final class Purchases {

    private static final int TWO_YEARS = 730;

    private Purchases() {}

    static void look(View view, Transits transits, Consumer<Observation> found) {
        view.caseFile.purchases().forEach(purchase -> found.accept(funding(view, transits, purchase)));
    }

    private static LuxuryFunding funding(View view, Transits transits, Purchase purchase) {
        var buyer = purchase.buyer();
        var paid = new Funding(view, buyer, "", purchase.payments());
        var price = price(view, purchase);
        var income = view.income(buyer);
        var day = (int) purchase.bought().toEpochDay();
        var country = country(view, purchase);
        var transit = paid.fromTransit(view, transits, buyer, price, day);
        var limit = view.cashLimit(Lists.PAYMENT, country, day);
        var payerOther = otherPayer(view, purchase, paid);
        var registered = purchase.registeredTo();
        var registeredIncome = view.income(registered);
        return new LuxuryFunding(
                purchase.asset(),
                buyer,
                purchase.bought(),
                country,
                view.caseFile.assets().get(purchase.asset()).kind().name(),
                price,
                cash(view, purchase),
                limit > 0,
                Math.max(0, limit),
                linked(view, purchase),
                income > 0,
                BasisPoints.of(price, income),
                BasisPoints.of(earlier(view, purchase), Math.multiplyExact(2, income)),
                payerOther,
                payerOther && (paid.othersFamily || Funding.isFamily(view, purchase.payer(), buyer)),
                paid.fromSuspect(view) || (purchase.payer() != buyer && view.isTied(purchase.payer())),
                inYear(view, purchase),
                transit,
                BasisPoints.of(transit, price),
                registered >= 0 && registered != buyer,
                Funding.isFamily(view, registered, buyer),
                registeredIncome > 0,
                BasisPoints.of(price, registeredIncome),
                view.isSuspect(buyer),
                view.isTied(buyer),
                buyer >= 0 && view.party(buyer).kind() == Party.Kind.COMPANY,
                !purchase.dealer().isBlank(),
                Basis.of(purchase.payments()).and(places(view, purchase)));
    }

    private static boolean otherPayer(View view, Purchase purchase, Funding paid) {
        return (purchase.payer() >= 0 && purchase.payer() != purchase.buyer()) || paid.others > 0;
    }

    private static String country(View view, Purchase purchase) {
        return purchase.country().isEmpty() && purchase.buyer() >= 0
                ? view.party(purchase.buyer()).country()
                : purchase.country();
    }

    private static long price(View view, Purchase purchase) {
        return Math.max(0, view.inCaseCurrency(purchase.price(), purchase.bought()));
    }

    private static long cash(View view, Purchase purchase) {
        return purchase.cash()
                ? price(view, purchase)
                : new Funding(view, purchase.buyer(), "", purchase.payments()).cash;
    }

    /** The purchase's row and those of cash purchases linked to it. */
    private static List<Place> places(View view, Purchase purchase) {
        return view.caseFile.purchases().stream()
                .filter(other ->
                        other.asset() == purchase.asset() || (isLinked(view, purchase, other) && cash(view, other) > 0))
                .map(Purchase::place)
                .toList();
    }

    private static long linked(View view, Purchase purchase) {
        return view.caseFile.purchases().stream()
                .filter(other -> isLinked(view, purchase, other))
                .mapToLong(other -> cash(view, other))
                .reduce(0, Math::addExact);
    }

    private static boolean isLinked(View view, Purchase purchase, Purchase other) {
        return purchase.buyer() >= 0
                && other.buyer() == purchase.buyer()
                && !purchase.dealer().isBlank()
                && Words.plain(other.dealer()).equals(Words.plain(purchase.dealer()))
                && within(other.bought(), purchase.bought(), view.floors.whole(Floor.LINKED_CASH_DAYS));
    }

    private static long earlier(View view, Purchase purchase) {
        return view.caseFile.purchases().stream()
                .filter(other -> purchase.buyer() >= 0 && other.buyer() == purchase.buyer())
                .filter(other -> within(other.bought(), purchase.bought(), TWO_YEARS))
                .mapToLong(other -> price(view, other))
                .reduce(0, Math::addExact);
    }

    private static int inYear(View view, Purchase purchase) {
        return (int) view.caseFile.purchases().stream()
                .filter(other -> purchase.buyer() >= 0 && other.buyer() == purchase.buyer())
                .filter(other -> within(other.bought(), purchase.bought(), TWO_YEARS / 2))
                .count();
    }

    private static boolean within(LocalDate earlier, LocalDate day, int days) {
        return !earlier.isAfter(day) && earlier.isAfter(day.minusDays(days));
    }
}
