package org.clayton.intake.tables;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.TreeMap;
import org.clayton.intake.columns.Currencies;
import org.clayton.intake.columns.Role;
import org.clayton.intake.facts.FactCheck;
import org.clayton.intake.facts.FactSink;
import org.clayton.intake.facts.Facts;
import org.clayton.intake.facts.Place;
import org.clayton.intake.facts.RowRefused;
import org.clayton.intake.sheets.Row;

/** Rows about messages, journeys and exchange rates. An empty cell that must be filled is left to the check, which names it. */
@SuppressWarnings("NullAway")
public record EventRows(Cells cells, FactCheck check, FactSink sink) {

    public void intercept(Row row, Place place) throws RowRefused {
        sink.intercept(check.valid(new Facts.Intercept(
                place,
                cells.text(row, Role.ID),
                day(row, Role.SENT_ON),
                cells.time(row, Role.SENT_ON),
                cells.text(row, Role.PLATFORM),
                cells.text(row, Role.FROM),
                cells.text(row, Role.TO),
                cells.text(row, Role.MESSAGE))));
    }

    public void trip(Row row, Place place) throws RowRefused {
        sink.trip(check.valid(new Facts.Trip(
                place,
                cells.text(row, Role.WHO),
                day(row, Role.DEPARTS),
                cells.date(row, Role.ARRIVES),
                cells.text(row, Role.FROM),
                cells.text(row, Role.TO),
                cells.text(row, Role.MEANS),
                cells.text(row, Role.NOTE))));
    }

    public void vesselCall(Row row, Place place) throws RowRefused {
        var arrives = cells.date(row, Role.ARRIVES);
        var departs = cells.date(row, Role.DEPARTS);
        if (arrives == null && departs == null) {
            throw new RowRefused(
                    "",
                    "no day",
                    "The row says neither when the vessel came nor when it left",
                    "Maybe a cell was left out");
        }
        sink.vesselCall(check.valid(new Facts.VesselCall(
                place,
                cells.text(row, Role.VESSEL, Role.IMO),
                cells.text(row, Role.IMO),
                cells.text(row, Role.PORT),
                cells.text(row, Role.COUNTRY),
                arrives,
                departs,
                cells.text(row, Role.NOTE))));
    }

    /** One rate a row, or one column a currency. */
    public void rates(Row row, Place place) throws RowRefused {
        var from = day(row, Role.RATE_FROM);
        for (var entry : rateColumns(row).entrySet()) {
            var rate = isNotQuoted(row.text(entry.getKey())) ? null : cells.decimal(row, entry.getKey());
            if (rate != null && rate.signum() <= 0) {
                throw new RowRefused(
                        Row.letters(entry.getKey()),
                        row.text(entry.getKey()),
                        "A rate is more than nothing",
                        "Maybe a digit was lost");
            }
            if (rate != null || cells.header().has(Role.PER_EURO)) {
                sink.exchangeRate(check.valid(new Facts.ExchangeRate(place, from, entry.getValue(), rate)));
            }
        }
    }

    /** As the European Central Bank writes it for a day on which it printed no rate of the currency. */
    private static boolean isNotQuoted(String cell) {
        return cell.equals("N/A") || cell.equals("-");
    }

    private Map<Integer, Currency> rateColumns(Row row) throws RowRefused {
        var columns = new TreeMap<Integer, Currency>();
        if (cells.header().has(Role.PER_EURO)) {
            var column = cells.header().column(Role.PER_EURO);
            columns.put(column, cells.currency(row, column, Role.CURRENCY));
            return columns;
        }
        return wideColumns(cells.header().row());
    }

    public static Map<Integer, Currency> wideColumns(Row header) {
        var columns = new TreeMap<Integer, Currency>();
        for (var i = 0; i < header.size(); i++) {
            var column = i;
            Currencies.of(header.text(i)).ifPresent(currency -> columns.put(column, currency));
        }
        return columns;
    }

    private LocalDate day(Row row, Role role) throws RowRefused {
        return cells.date(row, role);
    }
}
