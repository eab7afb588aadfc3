package org.clayton.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clayton.money.ExchangeRates;
import org.clayton.money.Money;

/** What movements are worth in the case's currency at the reference rate of their day, for thresholds and display. */
final class Valuation {

    /** Banks print rates at least so often; beyond it an amount may have moved away from what the rate says. */
    private static final int MOST_DAYS = 92;

    /** The source of the euro's own rate. */
    private static final String IDENTITY = "identity";

    /** Up to this many minor units the short way of {@link Factor} cannot overflow. */
    private static final long SHORT = 1L << 31;

    private final List<Currency> currencyOf;
    private final Currency target;
    private final ExchangeRates rates;
    private final Map<Currency, Map<Integer, Use>> uses = new HashMap<>();
    private final TreeMap<String, Missing> missing = new TreeMap<>();

    /** Movements without a rate, and their first and last day. */
    private record Missing(int movements, int first, int last) {
        Missing and(Missing other) {
            return new Missing(movements + other.movements, Math.min(first, other.first), Math.max(last, other.last));
        }

        @Override
        public String toString() {
            var from = LocalDate.ofEpochDay(first);
            return (movements == 1 ? "1 movement" : movements + " movements")
                    + (first == last ? " of " + from : " from " + from + " to " + LocalDate.ofEpochDay(last));
        }
    }

    /** @param currencyOf the currency of each account, by index */
    Valuation(List<Currency> currencyOf, Currency target, ExchangeRates rates) {
        this.currencyOf = currencyOf;
        this.target = target;
        this.rates = rates;
    }

    int accounts() {
        return currencyOf.size();
    }

    long[] of(int[] from, long[] sent, int[] day) {
        var values = new long[from.length];
        for (var i = 0; i < values.length; i++) {
            var currency = currencyOf.get(from[i]);
            values[i] = currency.equals(target) ? sent[i] : convert(sent[i], currency, day[i]);
        }
        return values;
    }

    /** One sentence for each currency that lacked a rate. */
    List<String> remarks() {
        var sentences = new ArrayList<String>();
        missing.forEach((currency, without) -> sentences.add("No exchange rate from " + currency + " to " + target
                + " is known for " + without
                + "; their amounts are traced in " + currency + " but not compared with thresholds in " + target
                + ". Maybe add a sheet of exchange rates of those days, such as the table eurofxref-hist.csv of the European"
                + " Central Bank as it is."));
        sentences.addAll(old());
        return sentences;
    }

    private long convert(long minor, Currency currency, int day) {
        var use = uses.computeIfAbsent(currency, unused -> new HashMap<>())
                .computeIfAbsent(day, unused -> use(currency, day));
        use.movements++;
        var factor = use.factor;
        if (factor == Factor.NONE) {
            missing.merge(currency.getCurrencyCode(), new Missing(1, day, day), Missing::and);
            return Ledger.NO_RATE;
        }
        return factor.fits() && minor < SHORT ? factor.apply(minor) : exact(minor, currency, day);
    }

    /** Every rate by which amounts were valued, by currency and day. */
    List<Bookkeeping.RateUse> rates() {
        var counted = new TreeMap<String, Bookkeeping.RateUse>();
        uses.values().forEach(days -> days.values()
                .forEach(use -> use.rates.forEach(rate -> {
                    if (!rate.source().equals(IDENTITY)) {
                        counted.merge(
                                rate.currency() + " " + rate.from(),
                                new Bookkeeping.RateUse(rate, use.movements),
                                (one, other) -> new Bookkeeping.RateUse(rate, one.movements() + other.movements()));
                    }
                })));
        return List.copyOf(counted.values());
    }

    /** One sentence for each currency whose rates are old where they are used. */
    private Collection<String> old() {
        var oldest = new TreeMap<String, Long>();
        uses.values()
                .forEach(days -> days.forEach((day, use) -> use.rates.forEach(rate -> {
                    var age = day - rate.from().toEpochDay();
                    if (!rate.fixed() && age > MOST_DAYS) {
                        oldest.merge(rate.toString(), age, Math::max);
                    }
                })));
        return oldest.entrySet().stream()
                .map(one -> "The rate " + one.getKey() + " is up to " + one.getValue()
                        + " days old where amounts are compared by it. Maybe add later rates.")
                .toList();
    }

    private Use use(Currency currency, int day) {
        var date = LocalDate.ofEpochDay(day);
        var known = rates.on(currency, date)
                .flatMap(source -> rates.on(target, date).map(wanted -> List.of(source, wanted)))
                .orElse(List.of());
        return new Use(factor(currency, day), known);
    }

    /** The rates of one currency on one day, and how many movements were valued by them. */
    private static final class Use {
        private final Factor factor;
        private final List<ExchangeRates.Rate> rates;
        private int movements;

        Use(Factor factor, List<ExchangeRates.Rate> rates) {
            this.factor = factor;
            this.rates = rates;
        }
    }

    private long exact(long minor, Currency currency, int day) {
        return rates.convert(new Money(minor, currency), target, LocalDate.ofEpochDay(day))
                .map(Money::minor)
                .orElse(Ledger.NO_RATE);
    }

    private Factor factor(Currency currency, int day) {
        var date = LocalDate.ofEpochDay(day);
        return rates.on(currency, date)
                .flatMap(source -> rates.on(target, date)
                        .map(wanted -> Factor.of(
                                wanted.perEuro().movePointRight(target.getDefaultFractionDigits()),
                                source.perEuro().movePointRight(currency.getDefaultFractionDigits()))))
                .orElse(Factor.NONE);
    }

    /** {@code minor * up / down}, rounded half up: a rate as a fraction of two whole numbers. */
    private record Factor(long up, long down) {

        static final Factor NONE = new Factor(0, 0);

        static Factor of(BigDecimal wanted, BigDecimal source) {
            var scale = Math.max(0, Math.max(wanted.scale(), source.scale()));
            var up = wanted.movePointRight(scale).toBigIntegerExact();
            var down = source.movePointRight(scale).toBigIntegerExact();
            var common = up.gcd(down);
            up = up.divide(common);
            down = down.divide(common);
            return up.bitLength() > 31 || down.bitLength() > 31
                    ? new Factor(0, 1)
                    : new Factor(up.longValueExact(), down.longValueExact());
        }

        /** Whether the fraction is short enough for 64-bit arithmetic; otherwise the exact decimal way is taken. */
        boolean fits() {
            return up > 0;
        }

        long apply(long minor) {
            return (minor * up * 2 + down) / (2 * down);
        }
    }
}
