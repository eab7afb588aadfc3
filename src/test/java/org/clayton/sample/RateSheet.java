package org.clayton.sample;

import java.time.LocalDate;
import java.util.List;

/** The workbook of invented exchange rates. */
final class RateSheet {

    private RateSheet() {}

    static Written of(LocalDate from, LocalDate to) {
        var grid = new Grid("exchange rates");
        grid.words("from;currency;per euro;note");
        for (var currency : Rates.CURRENCIES) {
            for (var month = from; month.isBefore(to); month = month.plusMonths(1)) {
                grid.row(month, currency, Rates.perEuro(currency, month), "invented for the exercise");
            }
        }
        return Workbooks.xlsx("exchange-rates.xlsx", List.of(grid));
    }
}
