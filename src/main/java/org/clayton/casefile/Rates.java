package org.clayton.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.clayton.intake.BadInput;
import org.clayton.intake.facts.Facts;
import org.clayton.money.ExchangeRates;
import org.clayton.money.ExchangeRates.Rate;

/** The rates that the law has fixed for good ({@code lists/fixed-rates.csv} of a rule folder), and those of the case's sheets. */
final class Rates {

    private static final String FIXED = "lists/fixed-rates.csv";
    private static final int KEY = 0;
    private static final int FROM = 1;
    private static final int SOURCE = 3;
    private static final int NOTE = 4;
    private static final int PER_EURO = 5;

    private final List<Rate> fixed;

    private Rates(String csv) {
        var lines = csv.lines().toList();
        var rates = new ArrayList<Rate>();
        for (var at = 1; at < lines.size(); at++) {
            if (!lines.get(at).isBlank()) {
                rates.add(rate(lines.get(at), at + 1));
            }
        }
        this.fixed = List.copyOf(rates);
    }

    /** Those that come with the program. */
    static Rates shipped() {
        try (var in = Rates.class.getResourceAsStream("/rules/" + FIXED)) {
            if (in == null) {
                throw new IllegalStateException("/rules/" + FIXED + " is not on the class path");
            }
            return new Rates(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Those of a rule folder; the shipped ones when it has no such list.
     *
     * @throws BadInput when a line of the list is no rate
     */
    static Rates of(Path rules) {
        var list = rules.resolve(FIXED);
        if (!Files.exists(list)) {
            return shipped();
        }
        try {
            return new Rates(Files.readString(list));
        } catch (IOException e) {
            throw new BadInput(
                    list.toString(),
                    "a list that cannot be read",
                    "The system says: " + e.getMessage(),
                    "Maybe it is not saved as UTF-8");
        }
    }

    /** A rate of a sheet goes before what is fixed, but not against the law: a currency that is gone has one rate. */
    ExchangeRates with(Collection<Facts.ExchangeRate> sheets) {
        var all = new ArrayList<>(fixed);
        sheets.stream()
                .filter(rate -> changeover(rate.currency())
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
    Optional<Rate> changeover(Currency currency) {
        return fixed.stream().filter(rate -> rate.currency().equals(currency)).reduce((earlier, later) -> later);
    }

    private static Rate rate(String line, int number) {
        var cells = line.split(",", -1);
        try {
            return new Rate(
                    Currency.getInstance(cells[KEY]),
                    LocalDate.parse(cells[FROM]),
                    new BigDecimal(cells[PER_EURO]),
                    cells[SOURCE] + ", " + cells[NOTE],
                    true);
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw new BadInput(
                    FIXED + " / line " + number,
                    "'" + line + "'",
                    "It is no currency, first day and rate for one euro",
                    "Maybe a comma stands where the decimal point belongs");
        }
    }
}
