package org.clayton.intake.bankfiles;

import java.util.Currency;
import java.util.List;
import org.clayton.intake.facts.Particulars.Part;
import org.clayton.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The payments of a collective booking: details of the entry, whose sum must be the entry. They are never added to it.
 *
 * @param payments the first of them
 * @param count all of them
 * @param credit whether the entry is one
 */
record CamtParts(List<CamtPayment> payments, int count, Currency currency, boolean credit) {

    private static final int MOST_NAMED = 12;

    /** Signed minor units; null when there is none, or one states no amount in the currency of the entry. */
    @Nullable
    Long sum() {
        if (payments.isEmpty() || payments.size() < count) {
            return null;
        }
        var sum = 0L;
        for (var payment : payments) {
            var money = amount(payment);
            if (money == null) {
                return null;
            }
            sum = Math.addExact(sum, money.minor());
        }
        return sum;
    }

    private @Nullable Money amount(CamtPayment payment) {
        var money = payment.amounts.in(currency);
        if (money == null) {
            return null;
        }
        var towards = payment.sign.isEmpty() ? credit : payment.sign.equals("CRDT");
        return towards ? money : new Money(-money.minor(), currency);
    }

    List<Part> list() {
        return payments.stream()
                .map(payment -> new Part(
                        amount(payment),
                        credit ? payment.debtor.name() : payment.creditor.name(),
                        credit ? payment.debtorAccount : payment.creditorAccount,
                        payment.text(),
                        payment.endToEnd))
                .toList();
    }

    /** Names without account numbers: no one of them is the other side of the whole entry. */
    String words() {
        var words = new StringBuilder().append(count).append(" payments in one booking");
        for (var i = 0; i < Math.min(payments.size(), MOST_NAMED); i++) {
            var payment = payments.get(i);
            var name = credit ? payment.debtor.name() : payment.creditor.name();
            var money = amount(payment);
            words.append(i == 0 ? ": " : ", ")
                    .append(name.isEmpty() ? "unnamed" : name)
                    .append(money == null ? "" : " " + new Money(Math.abs(money.minor()), currency));
        }
        return words.append(count > MOST_NAMED ? ", ..." : "").toString();
    }
}
