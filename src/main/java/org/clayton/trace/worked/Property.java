package org.clayton.trace.worked;

import java.util.ArrayList;
import java.util.List;
import org.clayton.money.LargestRemainder;

/** Things bought, paid off and sold. */
final class Property {
    private final Books books;
    private final Draw draw;

    Property(Books books, Draw draw) {
        this.books = books;
        this.draw = draw;
    }

    /** The same thing may be paid for in parts, and improved: it is the mixing of POCA 2002 s 306(3) again. */
    List<Booking> purchase(Entry.Purchase purchase) {
        var thing = books.things().computeIfAbsent(purchase.asset(), name -> new Thing(name, purchase.unit()));
        if (thing.sold) {
            throw new Refused(
                    purchase.head().place(),
                    "more is paid for " + purchase.asset(),
                    "It is sold already",
                    "Maybe it was bought again: give the new one a name of its own");
        }
        if (!thing.unit.equals(purchase.unit())) {
            throw new Refused(
                    purchase.head().place(),
                    purchase.asset() + " is priced in " + thing.unit.currency() + " and now in "
                            + purchase.unit().currency(),
                    "One thing is counted in one currency",
                    "Maybe add \"currency\", \"scale\" and \"to_amount\" to the later payment");
        }
        var bookings = new ArrayList<Booking>();
        for (var part : purchase.funding()) {
            bookings.add(fund(purchase, part, thing));
        }
        return bookings;
    }

    private Booking fund(Entry.Purchase purchase, Entry.Funding part, Thing thing) {
        var seq = purchase.head().seq();
        var from = part.account().orElse("");
        var taken = part.account()
                .map(account -> books.debit(seq, account, part.amount(), Purpose.KEPT))
                .orElseGet(() -> List.of(new Lot(part.label(), part.amount(), seq, 0, -1)));
        var arrives = books.carry(seq, taken, Labels.scaled(taken, part.counts()), from, thing.name);
        thing.parts.append(arrives.stream().map(lot -> lot.at(0, seq)).toList());
        return new Booking(purchase, from, thing.name, taken, arrives, List.of());
    }

    Booking sale(Entry.Sale sale) {
        var thing = owned(sale.head(), sale.asset());
        checkCurrency(sale, thing);
        var seq = sale.head().seq();
        var parts = thing.parts.lots();
        var shares = Sales.proceeds(thing.parts.labels(), sale.price(), sale.redeem(), sale.method());
        var lots = new ArrayList<Lot>();
        shares.forEach((label, amount) -> lots.addAll(proceeds(sale, parts, label, amount)));
        thing.parts.replace(List.of());
        thing.sold = true;
        var absorbed = books.credit(seq, sale.account(), lots);
        return new Booking(sale, thing.name, sale.account(), parts, lots, absorbed);
    }

    /** What one label gets, piece by piece of what it paid. */
    private List<Lot> proceeds(Entry.Sale sale, List<Lot> parts, String label, long amount) {
        var seq = sale.head().seq();
        var paid = parts.stream().filter(lot -> lot.label().equals(label)).toList();
        if (paid.isEmpty()) {
            var hop = books.trail.add(seq, label, -1, amount, amount, sale.asset(), sale.account());
            return List.of(new Lot(label, amount, seq, 0, hop));
        }
        var shares = LargestRemainder.split(
                amount, paid.stream().mapToLong(Lot::amount).toArray());
        var lots = new ArrayList<Lot>();
        for (var i = 0; i < shares.length; i++) {
            var part = paid.get(i);
            var hop = books.trail.add(seq, label, part.hop(), part.amount(), shares[i], sale.asset(), sale.account());
            lots.add(new Lot(label, shares[i], seq, 0, hop));
        }
        return lots;
    }

    private void checkCurrency(Entry.Sale sale, Thing thing) {
        var account = books.unit(sale.account());
        if (sale.method() == SaleMethod.LIEN && !account.equals(thing.unit)) {
            throw new Refused(
                    sale.head().place(),
                    "a charge in " + thing.unit.currency() + " on proceeds in " + account.currency(),
                    "What the charge is worth in the other currency is not in the ledger",
                    "Maybe ask for a share (price_contribution) instead of a charge");
        }
    }

    /** Principal turns the lender's share into the payer's; interest is gone. */
    List<Booking> repay(Entry.LoanRepayment repayment) {
        var seq = repayment.head().seq();
        var interest = repayment.amount() - repayment.principal();
        if (repayment.asset().isEmpty()) {
            return List.of(spent(repayment, books.debit(seq, repayment.account(), repayment.amount(), Purpose.SPENT)));
        }
        var thing = owned(repayment.head(), repayment.asset().orElseThrow());
        checkLoan(repayment, thing);
        if (draw.asksPurpose()) {
            var kept = books.debit(seq, repayment.account(), repayment.principal(), Purpose.KEPT);
            var booking = principal(repayment, kept, kept, thing);
            return List.of(booking, spent(repayment, books.debit(seq, repayment.account(), interest, Purpose.SPENT)));
        }
        var taken = books.debit(seq, repayment.account(), repayment.amount(), Purpose.KEPT);
        return List.of(principal(repayment, taken, Labels.scaled(taken, repayment.principal()), thing));
    }

    private void checkLoan(Entry.LoanRepayment repayment, Thing thing) {
        var owed = thing.parts.labels().getOrDefault(Labels.LOAN, 0L);
        if (repayment.principal() > owed || !books.unit(repayment.account()).equals(thing.unit)) {
            throw new Refused(
                    repayment.head().place(),
                    "principal of " + books.unit(repayment.account()).decimal(repayment.principal()) + " "
                            + books.unit(repayment.account()).currency(),
                    thing.name + " owes the lender " + thing.unit.decimal(owed) + " " + thing.unit.currency(),
                    "Maybe part of the payment is interest, or the loan is missing from the funding");
        }
    }

    private Booking principal(Entry.LoanRepayment repayment, List<Lot> taken, List<Lot> principal, Thing thing) {
        var seq = repayment.head().seq();
        thing.parts.takeOldest(Labels.sum(principal), lot -> lot.label().equals(Labels.LOAN));
        var arrives = books.carry(seq, taken, principal, repayment.account(), thing.name);
        thing.parts.append(arrives.stream().map(lot -> lot.at(0, seq)).toList());
        return new Booking(repayment, repayment.account(), thing.name, taken, arrives, List.of());
    }

    private Booking spent(Entry.LoanRepayment repayment, List<Lot> taken) {
        books.carry(repayment.head().seq(), taken, taken, repayment.account(), "");
        return new Booking(repayment, repayment.account(), "", taken, List.of(), List.of());
    }

    private Thing owned(Entry.Head head, String name) {
        var thing = books.things().get(name);
        if (thing == null || thing.sold) {
            throw new Refused(
                    head.place(),
                    name,
                    thing == null ? "It was not bought before this entry" : "It is sold already",
                    "Maybe the entries are out of order, or the thing has another name where it was bought");
        }
        return thing;
    }
}
