package org.clayton.intake.statement;

import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import org.clayton.intake.columns.AmountStyle;
import org.clayton.intake.columns.DateOrder;
import org.clayton.intake.columns.Header;
import org.clayton.intake.columns.Reading;
import org.clayton.intake.columns.Role;
import org.clayton.intake.columns.Words;
import org.clayton.intake.facts.SheetLog;
import org.clayton.intake.sheets.Row;
import org.clayton.intake.tables.CurrencyRule;

/** Settles columns of a statement that do not tell themselves: dates by the printed period, amounts by the balances. */
public final class OpenColumns {

    private final Header header;
    private final List<Row> above;
    private final List<Row> beneath;
    private final Words words;
    private final Currency fallback;

    public OpenColumns(Header header, List<Row> rows, Words words, Currency fallback) {
        this.header = header;
        this.above = rows.subList(0, Math.max(0, header.at()));
        this.beneath = rows.subList(header.at() + 1, rows.size());
        this.words = words;
        this.fallback = fallback;
    }

    public void settle(Reading reading) {
        if (!reading.openDates().isEmpty()) {
            settleDates(reading);
        }
        if (reading.openDates().isEmpty()
                && reading.openAmounts().values().stream().anyMatch(open -> open.isDoubtful())) {
            settleAmounts(reading);
        }
    }

    /** The one order under which every date falls into the period that the titles print. */
    private void settleDates(Reading reading) {
        var open = reading.openDates().keySet();
        var fitting = EnumSet.noneOf(DateOrder.class);
        for (var order : DateOrder.values()) {
            var trial = new Reading(header);
            trial.settleDates(order, "");
            if (open.stream().allMatch(column -> fitsPeriod(trial, column))) {
                fitting.add(order);
            }
        }
        if (fitting.size() == 1) {
            reading.settleDates(fitting.iterator().next(), open, "only so every date falls into the printed period");
        }
    }

    private boolean fitsPeriod(Reading trial, int column) {
        var preamble = new Preamble(words).read(above);
        var from = preamble.day(0, text -> trial.dateOf(text, column));
        var to = preamble.day(1, text -> trial.dateOf(text, column));
        if (from == null || to == null) {
            return false;
        }
        return beneath.stream().filter(row -> row.has(column)).allMatch(row -> {
            var day = trial.date(row, column);
            return day == null || !day.isBefore(from) && !day.isAfter(to);
        });
    }

    /** The one style under which the balances come out row by row. */
    private void settleAmounts(Reading reading) {
        var open = reading.openAmounts().keySet();
        var fitting = EnumSet.noneOf(AmountStyle.class);
        for (var style : AmountStyle.values()) {
            reading.settleAmounts(style, open, "");
            if (comesOut(reading)) {
                fitting.add(style);
            }
        }
        if (fitting.size() == 1) {
            reading.settleAmounts(fitting.iterator().next(), open, "only so the balances come out");
        } else {
            reading.reopen(open);
        }
    }

    private boolean comesOut(Reading reading) {
        var unheard = new SheetLog("", "");
        var table =
                new StatementTable(header, reading, words, CurrencyRule.always(fallback), fallback, unheard, beneath);
        var entries = table.read(above, beneath).get(0).entries;
        var ways = new SignWays(entries)
                .all(table.entryCells().amountColumns(), header.has(Role.DEBIT), header.has(Role.CREDIT), words);
        return !entries.isEmpty()
                && BalanceTest.best(List.of(entries), ways, false).isPresent();
    }
}
