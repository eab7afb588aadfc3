package org.clayton.casefile;

import java.time.LocalTime;
import java.util.Currency;
import org.clayton.identity.AccountNumber;
import org.clayton.intake.facts.Facts;
import org.jspecify.annotations.Nullable;

/** Rows of two-sided payment lists become movements as they come. */
final class PaymentRows {

    private static final String UNKNOWN = "UNKNOWN";

    private final AccountBook accounts;
    private final LedgerRows movements;

    /** For each payment a number made of its id, 0 where it has none; two different ones are two payments. */
    final IntColumn ids = new IntColumn();

    PaymentRows(AccountBook accounts, LedgerRows movements) {
        this.accounts = accounts;
        this.movements = movements;
    }

    void add(Facts.Payment payment) {
        var cashFrom = AccountNumber.isCash(payment.from());
        var cashTo = AccountNumber.isCash(payment.to());
        var from = cashFrom ? -1 : listed(payment.from(), payment.fromName());
        var to = cashTo ? -1 : listed(payment.to(), payment.toName());
        movements.add(
                side(cashFrom, from, to, payment.sent().currency()),
                side(cashTo, to, from, payment.received().currency()),
                payment.sent().minor(),
                payment.received().minor());
        movements.when((int) payment.booked().toEpochDay(), second(payment.time()));
        ids.add(payment.id().strip().hashCode());
        movements.seen(
                payment.channel(),
                movements.texts.number(payment.text().strip()),
                movements.sheets.number(payment.place()),
                payment.place().row());
    }

    /** Cash is that of the holder of the other account. */
    private int side(boolean cash, int base, int other, Currency currency) {
        if (!cash) {
            return accounts.code(base, currency);
        }
        return accounts.code(
                other < 0 ? accounts.special(UNKNOWN, "", "", Account.Kind.UNKNOWN) : accounts.cashOf(other), currency);
    }

    private int listed(String account, String holder) {
        var base = accounts.numbered(account);
        var one = accounts.base(base);
        if (one.kind == Account.Kind.EXTERNAL) {
            one.kind = Account.Kind.LISTED;
        }
        if (!holder.isEmpty()) {
            one.called(holder);
        }
        return base;
    }

    private static int second(@Nullable LocalTime time) {
        return time == null ? -1 : time.toSecondOfDay();
    }
}
