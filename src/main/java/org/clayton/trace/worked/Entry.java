package org.clayton.trace.worked;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** One line of a written ledger. Amounts are minor units of the account they leave or reach, never negative. */
sealed interface Entry {
    Head head();

    /** @param when what decided its place */
    record Head(int seq, String type, String place, When when) {}

    /** @param label "unknown" where the ledger names none */
    record Part(String label, long amount) {}

    record Deposit(Head head, String account, List<Part> parts) implements Entry {}

    record Withdrawal(Head head, String account, long amount) implements Entry {}

    record Interest(Head head, String account, long amount) implements Entry {}

    /** One payment to one or more accounts. */
    record Transfer(Head head, String from, List<Leg> legs) implements Entry {}

    /** @param arrives in the receiving account's currency */
    record Leg(String to, long amount, long arrives, Purchaser purchaser) {}

    record Purchase(Head head, String asset, Unit unit, List<Funding> funding) implements Entry {}

    /**
     * @param account empty when the money comes from outside the ledger, as the lender's or another owner's
     * @param counts what it adds to the cost, in the thing's currency
     */
    record Funding(Optional<String> account, String label, long amount, long counts) {}

    /** @param redeem the part of the price that goes to the lender */
    record Sale(Head head, String asset, String account, long price, long redeem, SaleMethod method) implements Entry {}

    /** @param asset empty when the loan bought nothing that is followed */
    record LoanRepayment(Head head, String account, Optional<String> asset, long amount, long principal)
            implements Entry {}

    /** @param amount empty for all of it */
    record Reversal(Head head, int of, Optional<BigDecimal> amount) implements Entry {}
}
