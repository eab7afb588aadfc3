package org.clayton.observe;

import java.time.LocalDate;

/** What the buyer of a home did on own accounts around the deal. */
final class BuyerRows {

    private static final int MONTH = 30;

    private BuyerRows() {}

    /** Paid to lenders in the 24 months after. */
    static long repaid(View view, int buyer, LocalDate day) {
        if (buyer < 0) {
            return 0;
        }
        var sum = 0L;
        for (var account : view.bankAccountsOf(buyer)) {
            var debits = new Book(view, account).debits;
            for (var i = debits.firstOn((int) day.toEpochDay());
                    i < debits.firstOn((int) day.plusMonths(24).toEpochDay());
                    i++) {
                var payee = view.ledger.to(debits.movement(i));
                sum = Math.addExact(sum, view.tradeOf(payee).equals("lender") ? debits.value(i) : 0);
            }
        }
        return sum;
    }

    /** Cash drawn in the 30 days before and after. */
    static long drawn(View view, int buyer, LocalDate day) {
        if (buyer < 0) {
            return 0;
        }
        var sum = 0L;
        for (var account : view.bankAccountsOf(buyer)) {
            var drawn = new Book(view, account).cashOut;
            var at = (int) day.toEpochDay();
            sum = Math.addExact(sum, drawn.sum(drawn.firstOn(at - MONTH), drawn.firstOn(at + MONTH + 1)));
        }
        return sum;
    }
}
