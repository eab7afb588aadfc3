package org.clayton.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.clayton.intake.facts.Facts;
import org.clayton.money.ExchangeRates;
import org.clayton.money.ExchangeRates.Rate;

/** The exchange rates of the case's sheets, and those that the law has fixed for good ({@code rules/lists/fixed-rates.csv}). */
final class Rates {

    private static final String FIXED = "/rules/lists/fixed-rates.csv";
    private static final int KEY = 0;
    private static final int FROM = 1;
    private static final int SOURCE = 3;
    private static final int NOTE = 4;
    private static final int PER_EURO = 5;

    private Rates() {}

    /** A rate of a sheet goes before what is shipped, but not against the law: a currency that is gone has one rate. */
    static ExchangeRates of(Collection<Facts.ExchangeRate> sheets) {
        var fixed = fixed();
        var all = new ArrayList<>(fixed);
        sheets.stream()
                .filter(rate -> changeover(fixed, rate.currency())
                        .filter(last -> !rate.from().isBefore(last.from()))
                        .isEmpty())
                .sorted((one, other) -> one.place().compareTo(other.place()))
                .forEach(rate -> all.add(new Rate(
                        rate.currency(),
                        rate.from(),
                        rate.perEuro(),
                        rate.place().toString())));
        return new ExchangeRates(all);
    }

    /** The day on which accounts in the currency went on in euro, at the rate fixed for good; empty for a living currency. */
    static Optional<Rate> changeover(Currency currency) {
        return changeover(fixed(), currency);
    }

    private static Optional<Rate> changeover(List<Rate> fixed, Currency currency) {
        return fixed.stream().filter(rate -> rate.currency().equals(currency)).reduce((earlier, later) -> later);
    }

    private static List<Rate> fixed() {
        try (var in = Rates.class.getResourceAsStream(FIXED)) {
            if (in == null) {
                throw new IllegalStateException(FIXED + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Rates::rate)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rate rate(String line) {
        var cells = line.split(",", -1);
        return new Rate(
                Currency.getInstance(cells[KEY]),
                LocalDate.parse(cells[FROM]),
                new BigDecimal(cells[PER_EURO]),
                cells[SOURCE] + ", " + cells[NOTE],
                true);
    }
}
