package org.clayton.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.clayton.money.ExchangeRates;
import org.clayton.money.Money;

/** Whether what left one account can be what reached another: the same, less a fee, or exchanged. */
final class TransferAmounts {

    /** A bank takes at most this part of a transfer on the way, in thousandths ... */
    private static final long FEE_PER_MILLE = 10;

    /** ... or, of a small transfer, this many whole units of a currency like the euro. */
    private static final long SMALL_FEE_UNITS = 50;

    /** A bank's exchange rate lies within this of the reference rate, in thousandths. */
    private static final long EXCHANGE_PER_MILLE = 50;

    private final Legs legs;
    private final AccountBook accounts;
    private final ExchangeRates rates;

    TransferAmounts(Legs legs, AccountBook accounts, ExchangeRates rates) {
        this.legs = legs;
        this.accounts = accounts;
        this.rates = rates;
    }

    /** The same, or near. */
    boolean agree(int debit, int credit) {
        var out = out(debit);
        var in = in(credit);
        return out.equals(in) || near(debit, credit);
    }

    /** Less a fee, or exchanged at about the rate of the day or exactly as one of the rows says. */
    boolean near(int debit, int credit) {
        var out = out(debit);
        var in = in(credit);
        if (out.currency().equals(in.currency())) {
            var fee = Math.subtractExact(out.minor(), in.minor());
            return fee >= 0 && fee <= mostFee(out);
        }
        return original(debit, in) || original(credit, out) || exchanged(out, in, legs.day(debit));
    }

    /** How far the two are apart, for choosing between several: minor units of the case's own measure do not matter. */
    long distance(int debit, int credit) {
        var out = out(debit);
        var in = in(credit);
        if (out.currency().equals(in.currency())) {
            return Math.abs(out.minor() - in.minor());
        }
        return original(debit, in) || original(credit, out)
                ? 0
                : rates.convert(out, in.currency(), LocalDate.ofEpochDay(legs.day(debit)))
                        .map(expected -> Math.abs(expected.minor() - in.minor()))
                        .orElse(Long.MAX_VALUE);
    }

    /** What the credit is in the currency of the debit; empty when no row and no rate says. */
    Optional<Money> inCurrencyOf(int debit, int credit) {
        var in = in(credit);
        var currency = out(debit).currency();
        var original = legs.rows.original(legs.row(credit));
        if (!in.currency().equals(currency)
                && original != null
                && original.currency().equals(currency)) {
            return Optional.of(new Money(Math.abs(original.minor()), currency));
        }
        return rates.convert(in, currency, LocalDate.ofEpochDay(legs.day(debit)));
    }

    /** Whether the row itself, and no reference rate, says what the credit is in the currency of the debit. */
    boolean isExact(int debit, int credit) {
        var original = legs.rows.original(legs.row(credit));
        var currency = out(debit).currency();
        return in(credit).currency().equals(currency)
                || original != null && original.currency().equals(currency);
    }

    /** The most that a bank keeps of a transfer, in minor units of its currency. */
    long mostFee(int debit) {
        return mostFee(out(debit));
    }

    /** How far a bank's rate may lie from the reference rate for so many minor units. */
    static long mostSpread(long exchanged) {
        return exchanged / 1000 * EXCHANGE_PER_MILLE;
    }

    private static long mostFee(Money out) {
        return Math.max(out.minor() / 1000 * FEE_PER_MILLE, Math.min(smallFee(out), out.minor() / 10));
    }

    private boolean original(int leg, Money other) {
        var original = legs.rows.original(legs.row(leg));
        return original != null
                && original.currency().equals(other.currency())
                && Math.abs(original.minor()) == other.minor();
    }

    private boolean exchanged(Money out, Money in, int day) {
        return rates.convert(out, in.currency(), LocalDate.ofEpochDay(day))
                .map(expected -> Math.abs(expected.minor() - in.minor()) <= mostSpread(expected.minor()))
                .orElse(false);
    }

    private static long smallFee(Money amount) {
        return Money.of(BigDecimal.valueOf(SMALL_FEE_UNITS), amount.currency()).minor();
    }

    private Money out(int debit) {
        return money(debit);
    }

    private Money in(int credit) {
        return money(credit);
    }

    private Money money(int leg) {
        return new Money(Math.abs(legs.amount(leg)), accounts.currencyOf(legs.codes.get(legs.account(leg))));
    }
}
