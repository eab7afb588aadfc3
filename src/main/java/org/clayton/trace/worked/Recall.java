package org.clayton.trace.worked;

import java.util.ArrayList;
import java.util.List;

/** What a receiver gives back of a payment that is undone. */
final class Recall {
    private final Books books;
    private final List<Booking> debtsAgain = new ArrayList<>();

    Recall(Books books) {
        this.books = books;
    }

    /** The debts to banks that came back since this was last asked. */
    List<Booking> debtsAgain() {
        var debts = List.copyOf(debtsAgain);
        debtsAgain.clear();
        return debts;
    }

    /** Takes back from the receiver: what survives of this entry, what it repaid there, what the method takes, then debt. */
    List<Lot> from(Entry.Reversal reversal, Booking original, long amount) {
        var seq = reversal.head().seq();
        var origin = original.entry().head().seq();
        var there = books.at(original.to());
        var lots = new ArrayList<>(there.takeOldest(amount, lot -> lot.origin() == origin));
        var missing = amount - Labels.sum(lots);
        if (books.things().containsKey(original.to())) {
            refuseIfGone(original, missing);
            return lots;
        }
        if (!original.from().isEmpty() && reversal.amount().isEmpty()) {
            var repaid = Content.of(original.absorbed()).takeOldest(missing, lot -> true);
            missing -= Labels.sum(repaid);
            lots.addAll(repaid);
            oweAgain(reversal, original.to(), repaid);
        }
        if (missing > 0) {
            lots.addAll(books.debit(seq, original.to(), missing, Purpose.SPENT));
        }
        return lots;
    }

    /** What had repaid the bank is a debt again, which whatever else is there repays. */
    private void oweAgain(Entry.Reversal reversal, String account, List<Lot> repaid) {
        var instead = books.debit(reversal.head().seq(), account, Labels.sum(repaid), Purpose.SPENT);
        instead.removeIf(lot -> lot.label().equals(Labels.BANK_CREDIT)
                && lot.origin() == reversal.head().seq());
        if (!repaid.isEmpty()) {
            debtsAgain.add(new Booking(reversal, "", account, List.of(), List.of(), instead, repaid));
        }
    }

    private static void refuseIfGone(Booking original, long missing) {
        if (missing > 0) {
            throw new Refused(
                    original.entry().head().place(),
                    "reversal of the payment for " + original.to(),
                    "The thing no longer holds what was paid",
                    "Maybe it was sold first: write the refund as a deposit");
        }
    }
}
