package org.clayton.judge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.clayton.casefile.CaseFile;
import org.clayton.money.Money;

/**
 * A number of the rule book with all its values.
 *
 * @param atLeast whether rules ask for this much or more; else for less, or no more
 * @param values sorted by first day
 */
record DatedNumber(String name, String title, Unit unit, boolean atLeast, List<Value> values) {

    /**
     * @param country ISO 3166 alpha-2, empty for every country without a value of its own
     * @param amount in the unit; money in {@code currency}, a share in percent
     */
    record Value(LocalDate from, String country, BigDecimal amount, Optional<Currency> currency, String source) {

        String written() {
            return amount.toPlainString()
                    + currency.map(one -> " " + one.getCurrencyCode()).orElse("");
        }
    }

    /**
     * In the case's terms: minor units of its currency, basis points, days, hours or a count.
     *
     * @return empty when the case has no rate for the currency on the day it is judged as of
     */
    Optional<Long> in(CaseFile caseFile, Value value) {
        if (unit == Unit.MONEY) {
            var money = Money.of(value.amount(), value.currency().orElseThrow());
            return caseFile.rates()
                    .convert(money, caseFile.currency(), caseFile.asOf())
                    .map(Money::minor);
        }
        return Optional.of(
                value.amount().movePointRight(unit == Unit.PERCENT ? 2 : 0).longValueExact());
    }

    /** The value in force, the country's own before the general one; empty before the first. */
    Optional<Value> on(String country, LocalDate day) {
        var own = latest(country, day);
        return own.isPresent() || country.isEmpty() ? own : latest("", day);
    }

    private Optional<Value> latest(String country, LocalDate day) {
        return values.stream()
                .filter(value ->
                        value.country().equals(country) && !value.from().isAfter(day))
                .reduce((earlier, later) -> later);
    }
}
