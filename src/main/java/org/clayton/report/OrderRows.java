package org.clayton.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.clayton.casefile.Ledger;
import org.clayton.freeze.Trail;
import org.clayton.intake.Place;
import org.clayton.judge.Evidence;
import org.clayton.judge.Flag;
import org.clayton.judge.Link;
import org.clayton.money.Money;
import org.clayton.report.Order.Grid;
import org.clayton.report.Order.Row;
import org.clayton.trace.Trace;

/** The tables of an order: the steps of the money and the rows that speak, each with file, sheet and row. */
final class OrderRows {
    /** An order is read by people; what is beyond stands in the workpaper. */
    private static final int MOST_ROWS = 120;

    private final Findings findings;

    OrderRows(Findings findings) {
        this.findings = findings;
    }

    Grid steps(Trail trail, Trace trace) {
        var rows = new ArrayList<Row>();
        for (var step : trail.steps()) {
            if (rows.size() == MOST_ROWS) {
                rows.add(more(trail.steps().size() - MOST_ROWS, "sheet Trails", 6));
                break;
            }
            rows.add(step(step, trace.hops().get(step.hop())));
        }
        return new Grid(
                List.of("Hop", "Day", "From", "To", "Claimed money", "File / sheet / row"),
                List.of(9, 11, 21, 21, 16, 22),
                List.of(4),
                List.copyOf(rows));
    }

    private Row step(Trail.Step step, Trace.Hop hop) {
        var ledger = findings.caseFile().ledger();
        var from = findings.account(ledger.from(hop.movement()));
        var to = findings.account(ledger.to(hop.movement()));
        var sent = new Money(step.sent(), from.currency());
        var received = new Money(step.received(), to.currency());
        return new Row(
                List.of(
                        hop.number(),
                        ledger.date(hop.movement()).toString(),
                        Places.line(from, findings),
                        Places.line(to, findings),
                        sent.equals(received) ? sent.toString() : sent + " → " + received,
                        places(ledger, hop.movement())),
                false);
    }

    private static String places(Ledger ledger, int movement) {
        var other = ledger.otherPlace(movement);
        return other == null ? ledger.place(movement).toString() : ledger.place(movement) + "; " + other;
    }

    /** Rows of several flags and links stand once, with all that they serve. */
    Grid evidence(List<Flag> flags, List<Link> links) {
        var rows = new TreeMap<Place, Evidence>();
        var serves = new TreeMap<Place, List<String>>();
        flags.forEach(flag -> flag.evidence().forEach(row -> add(row, flag.id(), rows, serves)));
        links.forEach(link -> link.evidence().forEach(row -> add(row, link.id(), rows, serves)));
        var drawn = new ArrayList<Row>();
        rows.forEach((place, row) -> {
            if (drawn.size() < MOST_ROWS) {
                drawn.add(row(row, serves.getOrDefault(place, List.of())));
            }
        });
        if (rows.size() > MOST_ROWS) {
            drawn.add(more(rows.size() - MOST_ROWS, "sheet Evidence", 5));
        }
        return new Grid(
                List.of("For", "Day", "Amount", "What the row says", "File / sheet / row"),
                List.of(10, 11, 17, 36, 26),
                List.of(2),
                List.copyOf(drawn));
    }

    private static void add(
            Evidence row, String serving, TreeMap<Place, Evidence> rows, TreeMap<Place, List<String>> serves) {
        rows.putIfAbsent(row.place(), row);
        var all = serves.computeIfAbsent(row.place(), unused -> new ArrayList<>());
        if (!all.contains(serving)) {
            all.add(serving);
        }
    }

    private static Row row(Evidence row, List<String> serving) {
        return new Row(
                List.of(
                        String.join(", ", serving),
                        row.date().map(Object::toString).orElse(""),
                        row.amount().map(Money::toString).orElse(""),
                        row.text(),
                        row.place().toString()),
                false);
    }

    private static Row more(int left, String sheet, int columns) {
        var cells = new ArrayList<String>(Collections.nCopies(columns, ""));
        cells.set(columns - 1, left + " more rows: workpaper.xlsx, " + sheet);
        return new Row(List.copyOf(cells), true);
    }
}
