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
     */
    public record Rate(Currency currency, LocalDate from, BigDecimal perEuro, String source) {
        public Rate {
            if (perEuro.signum() <= 0) {
                throw new IllegalArgumentException("exchange rate not positive: " + perEuro);
            }
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
            return Optional.of(new Rate(EURO, day, BigDecimal.ONE, "identity"));
        }
        var dated = rates.get(currency);
        var entry = dated == null ? null : dated.floorEntry(day);
        return entry == null ? Optional.empty() : Optional.of(entry.getValue());
    }

    /** Rounded half up to the target's minor unit; empty when a rate is missing. */
    public Optional<Money> convert(Money amount, Currency target, LocalDate day) {
        if (amount.currency().equals(target)) {
            return Optional.of(amount);
        }
        return on(amount.currency(), day).flatMap(source -> on(target, day).map(wanted -> {
            var exact = amount.decimal()
                    .multiply(wanted.perEuro())
                    .divide(source.perEuro(), target.getDefaultFractionDigits(), RoundingMode.HALF_UP);
            return Money.of(exact, target);
        }));
    }
}
