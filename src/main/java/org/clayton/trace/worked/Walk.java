package org.clayton.trace.worked;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Books one entry after the other under one method and says how things stand after each. */
final class Walk {
    final Books books;
    final Map<Integer, List<Booking>> bookings = new TreeMap<>();
    private final WorkedLedger ledger;
    private final Draw draw;
    private final Property property;
    private final Reversals reversals;

    Walk(WorkedLedger ledger, Draw draw) {
        this.ledger = ledger;
        this.draw = draw;
        books = new Books(ledger, draw);
        property = new Property(books, draw);
        reversals = new Reversals(books, bookings, ledger);
    }

    List<State> states() {
        var states = new ArrayList<State>();
        for (var entry : ledger.entries()) {
            var done = Refused.whatOverflows(entry.head().place(), () -> book(entry));
            books.settle();
            bookings.put(entry.head().seq(), done);
            states.add(Snapshot.of(entry, done, books, draw.attributes()));
        }
        return List.copyOf(states);
    }

    private List<Booking> book(Entry entry) {
        if (entry instanceof Entry.Deposit deposit) {
            return List.of(deposit(deposit));
        } else if (entry instanceof Entry.Withdrawal payment) {
            return List.of(withdrawal(payment));
        } else if (entry instanceof Entry.Interest interest) {
            return List.of(interest(interest));
        } else if (entry instanceof Entry.Transfer transfer) {
            return transfer.legs().stream().map(leg -> leg(transfer, leg)).toList();
        } else if (entry instanceof Entry.Purchase purchase) {
            return property.purchase(purchase);
        } else if (entry instanceof Entry.Sale sale) {
            return List.of(property.sale(sale));
        } else if (entry instanceof Entry.LoanRepayment repayment) {
            return property.repay(repayment);
        }
        return reversals.reverse((Entry.Reversal) entry);
    }

    private Booking deposit(Entry.Deposit deposit) {
        var parts = new TreeMap<String, Long>();
        var lots = new ArrayList<Lot>();
        for (var part : deposit.parts()) {
            var label = draw.counts(part.label(), deposit.head().when().day());
            Labels.add(parts, label, part.amount());
            lots.add(new Lot(label, part.amount(), deposit.head().seq(), 0, -1));
        }
        return arrive(deposit, deposit.account(), lots);
    }

    /** The bank pays it on what is there, so it has the colours of what is there (Proceeds of Crime Act 2002 s 307). */
    private Booking interest(Entry.Interest interest) {
        var labels = books.account(interest.account()).labels();
        SortedMap<String, Long> shares = labels.isEmpty()
                ? new TreeMap<>(Map.of(Labels.CLEAN, interest.amount()))
                : Labels.split(interest.amount(), labels);
        var lots = shares.entrySet().stream()
                .map(share -> new Lot(
                        share.getKey(), share.getValue(), interest.head().seq(), 0, -1))
                .toList();
        return arrive(interest, interest.account(), lots);
    }

    private Booking arrive(Entry entry, String account, List<Lot> lots) {
        var seq = entry.head().seq();
        var arriving = books.carry(seq, lots, lots, "", account);
        var booked = linked(seq, arriving);
        var absorbed = books.credit(seq, account, booked);
        return new Booking(entry, "", account, arriving, arriving, absorbed);
    }

    private Booking withdrawal(Entry.Withdrawal payment) {
        var seq = payment.head().seq();
        var taken = books.debit(seq, payment.account(), payment.amount(), Purpose.SPENT);
        books.carry(seq, taken, taken, payment.account(), "");
        return new Booking(payment, payment.account(), "", taken, List.of(), List.of());
    }

    private Booking leg(Entry.Transfer transfer, Entry.Leg leg) {
        var seq = transfer.head().seq();
        var taken = books.debit(seq, transfer.from(), leg.amount(), Purpose.KEPT);
        var arrives = Labels.scaled(taken, leg.arrives());
        if (leg.purchaser().endsFollowing()) {
            arrives = Labels.unclaimed(arrives);
        }
        var carried = linked(seq, books.carry(seq, taken, arrives, transfer.from(), leg.to()));
        var absorbed = books.credit(seq, leg.to(), carried);
        return new Booking(transfer, transfer.from(), leg.to(), taken, carried, absorbed);
    }

    private List<Lot> linked(int credit, List<Lot> lots) {
        var debit = ledger.options().backwardLinks().get(credit);
        if (debit == null) {
            return lots;
        }
        var left = lots;
        for (var booking : bookings.getOrDefault(debit, List.of())) {
            var there = booking.to().isEmpty() ? null : books.at(booking.to());
            left = there == null ? left : Links.apply(left, there, debit);
        }
        return left;
    }
}
