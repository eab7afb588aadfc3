package org.clayton.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Dated reference rates in the way the European Central Bank prints them: units of a currency for one euro. They serve
 * comparison with thresholds and display; tracing never converts by a reference rate but by the amount the bank really
 * credited.
 */
public final class ExchangeRates {

    private static final Currency EURO = Currency.getInstance("EUR");

    /**
     * @param perEuro units of {@code currency} for one euro, positive
     * @param from first day the rate holds; it holds until the next one
     * @param source who printed it and where it stands
     * @param fixed whether the law has fixed it for good, so that it does not grow old
     */
    public record Rate(Currency currency, LocalDate from, BigDecimal perEuro, String source, boolean fixed) {
        public Rate {
            if (perEuro.signum() <= 0) {
                throw new IllegalArgumentException("exchange rate not positive: " + perEuro);
            }
        }

        /** A rate of one day. */
        public Rate(Currency currency, LocalDate from, BigDecimal perEuro, String source) {
            this(currency, from, perEuro, source, false);
        }

        /** {@code 117.1000 RSD/EUR of 2024-03-01 (fx_rates.csv / row 4)}. */
        @Override
        public String toString() {
            return perEuro.toPlainString() + " " + currency.getCurrencyCode() + "/EUR of " + from + " (" + source + ")";
        }
    }

    /**
     * An amount and what it is worth in another currency.
     *
     * @param source rate of the currency it is in
     * @param target rate of the currency it is shown in
     */
    public record Conversion(Money amount, Money converted, Rate source, Rate target) {

        /** {@code 1,234.56 EUR at 117.1000 RSD/EUR of 2024-03-01 (fx_rates.csv / row 4)}. */
        @Override
        public String toString() {
            var rates = source.currency().equals(EURO)
                    ? target.toString()
                    : target.currency().equals(EURO) ? source.toString() : source + " and " + target;
            return amount.currency().equals(converted.currency()) ? converted.toString() : converted + " at " + rates;
        }
    }

    private final Map<Currency, NavigableMap<LocalDate, Rate>> rates = new HashMap<>();

    public ExchangeRates(Collection<Rate> all) {
        for (var rate : all) {
            rates.computeIfAbsent(rate.currency(), unused -> new TreeMap<>()).put(rate.from(), rate);
        }
    }

    /** The last rate on or before the day; empty when none is known. The euro is always 1. */
    public Optional<Rate> on(Currency currency, LocalDate day) {
        if (currency.equals(EURO)) {
            return Optional.of(new Rate(EURO, day, BigDecimal.ONE, "identity", true));
        }
        var dated = rates.get(currency);
        var entry = dated == null ? null : dated.floorEntry(day);
        return entry == null ? Optional.empty() : Optional.of(entry.getValue());
    }

    /** Rounded half up to the target's minor unit; empty when a rate is missing. */
    public Optional<Money> convert(Money amount, Currency target, LocalDate day) {
        return amount.currency().equals(target)
                ? Optional.of(amount)
                : conversion(amount, target, day).map(Conversion::converted);
    }

    /** The same with the rates it goes by and their days. */
    public Optional<Conversion> conversion(Money amount, Currency target, LocalDate day) {
        return on(amount.currency(), day).flatMap(source -> on(target, day).map(wanted -> {
            var exact = amount.decimal()
                    .multiply(wanted.perEuro())
                    .divide(source.perEuro(), target.getDefaultFractionDigits(), RoundingMode.HALF_UP);
            return new Conversion(amount, Money.of(exact, target), source, wanted);
        }));
    }
}
