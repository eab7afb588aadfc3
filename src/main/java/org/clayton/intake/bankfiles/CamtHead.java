package org.clayton.intake.bankfiles;

import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** What stands above the entries of a camt statement. */
final class CamtHead {

    final StatementHead facts = new StatementHead();
    private final boolean interim;
    private final boolean notification;
    String id = "";
    String electronic = "";
    String legal = "";
    String accountName = "";
    private String credits = "";
    private String debits = "";
    private @Nullable Balance firstInterim;
    private @Nullable Balance lastInterim;
    private @Nullable Balance previousClosing;

    CamtHead(String message) {
        this.interim = message.startsWith("BkToCstmrAcct");
        this.notification = message.startsWith("BkToCstmrDbtCdt");
    }

    void copy(String indicator) {
        if (indicator.equals("DUPL") || indicator.equals("CODU")) {
            facts.warnings.add("the bank marks this statement as a duplicate of one sent before");
        }
    }

    /**
     * OPBD and CLBD are the booked balances before and after the entries; PRCD is the closing balance of the statement
     * before. ITBD stands for either on the pages of a longer statement. Available balances are no sums of entries.
     */
    void balance(String type, Balance balance) {
        switch (type.length() > 4 ? type.substring(0, 4) : type) { // a sub-type may follow
            case "OPBD" -> facts.opening = facts.opening == null ? balance : facts.opening;
            case "CLBD" -> facts.closing = balance;
            case "PRCD" -> previousClosing = balance;
            case "ITBD" -> {
                firstInterim = firstInterim == null ? balance : firstInterim;
                lastInterim = balance;
            }
            default -> {}
        }
    }

    void total(boolean ofCredits, String written) {
        if (ofCredits) {
            credits = written;
        } else {
            debits = written;
        }
    }

    /** When all above the entries has been read. */
    void settle(Sequences sequences) {
        if (facts.opening == null) {
            facts.opening = previousClosing;
        }
        if (!interim) {
            pages();
        }
        if (facts.to == null && facts.closing != null) {
            facts.to = facts.closing.day();
        }
        if (facts.holder.isEmpty()) {
            facts.holder = accountName;
        }
        if (interim) {
            facts.warnings.add("an interim report (camt.052): the statement of these days may repeat its entries");
        } else if (notification) {
            facts.warnings.add("a notification (camt.054): the statement of these days may repeat its entries");
        }
        var own = facts.ownCurrency();
        if (own != null) {
            facts.credits = minor(credits, own);
            facts.debits = minor(debits, own);
        }
        facts.page = electronic.isEmpty() ? legal : electronic;
        sequences.next(facts.account, facts.page, id).ifPresent(facts.warnings::add);
    }

    private static @Nullable Long minor(String written, Currency of) {
        var money = ExactAmount.beside(written, of.getCurrencyCode());
        return money == null ? null : money.minor();
    }

    private void pages() {
        if (facts.opening == null) {
            facts.opening = firstInterim;
        }
        if (facts.closing == null && lastInterim != facts.opening) {
            facts.closing = lastInterim;
        }
    }
}
