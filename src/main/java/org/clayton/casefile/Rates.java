package org.clayton.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import org.clayton.intake.facts.Facts;
import org.clayton.money.ExchangeRates;
import org.clayton.money.ExchangeRates.Rate;

/** The exchange rates of the case's sheets, and the two that the law has fixed for good. */
final class Rates {

    /**
     * Kuna: Council Regulation (EU) 2022/1208, from 1 January 2023. Lev: fixed to the euro by the currency board since
     * 1999 at 1.95583 (1 : 1 to the mark, Council Regulation (EC) No 2866/98) and by the changeover.
     */
    private static final List<Rate> FIXED = List.of(
            new Rate(
                    Currency.getInstance("HRK"),
                    LocalDate.of(2023, 1, 1),
                    new BigDecimal("7.53450"),
                    "Council Regulation (EU) 2022/1208"),
            new Rate(
                    Currency.getInstance("BGN"),
                    LocalDate.of(1999, 1, 1),
                    new BigDecimal("1.95583"),
                    "currency board; Council Regulation (EC) No 2866/98"));

    private Rates() {}

    /** A rate of a sheet goes before a fixed one of the same day. */
    static ExchangeRates of(Collection<Facts.ExchangeRate> sheets) {
        var all = new ArrayList<>(FIXED);
        sheets.stream()
                .sorted((one, other) -> one.place().compareTo(other.place()))
                .forEach(rate -> all.add(new Rate(
                        rate.currency(),
                        rate.from(),
                        rate.perEuro(),
                        rate.place().toString())));
        return new ExchangeRates(all);
    }
}
