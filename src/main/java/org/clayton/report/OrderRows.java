package org.clayton.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.clayton.casefile.Ledger;
import org.clayton.freeze.Trail;
import org.clayton.intake.facts.Place;
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
    private static final int MOST_ROWS = 48;

    private static final int MOST_FOR_EACH = 8;

    private static final int MOST_STEPS = 24;

    private final Findings findings;

    OrderRows(Findings findings) {
        this.findings = findings;
    }

    /** One row for each movement on the way; of many, the largest, still in the order of the ledger. */
    Grid steps(Trail trail, Trace trace) {
        var carried = new TreeMap<Integer, Carried>();
        for (var step : trail.steps()) {
            var hop = trace.hops().get(step.hop());
            carried.computeIfAbsent(hop.movement(), unused -> new Carried())
                    .add(step, findings.claims().get(hop.claim()).id());
        }
        var shown = largest(carried);
        var rows = new ArrayList<Row>();
        carried.forEach((movement, sum) -> {
            if (shown.contains(movement)) {
                rows.add(step(movement, sum));
            }
        });
        if (shown.size() < carried.size()) {
            rows.add(more(carried.size() - shown.size(), "sheet Trails", 6));
        }
        return new Grid(
                List.of("Day", "From", "To", "Claimed money", "Of claims", "File / sheet / row"),
                List.of(11, 21, 21, 16, 11, 20),
                List.of(3),
                List.copyOf(rows));
    }

    private Set<Integer> largest(TreeMap<Integer, Carried> carried) {
        var ledger = findings.caseFile().ledger();
        return carried.keySet().stream()
                .sorted(Comparator.<Integer>comparingLong(movement -> -Math.max(0, ledger.value(movement)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_STEPS)
                .collect(Collectors.toSet());
    }

    /** What one movement carried on the way to the end, all claims together. */
    private static final class Carried {
        private long sent;
        private long received;
        private final Set<String> claims = new LinkedHashSet<>();

        void add(Trail.Step step, String claim) {
            sent = Math.addExact(sent, step.sent());
            received = Math.addExact(received, step.received());
            claims.add(claim);
        }

        String claims() {
            return claims.size() <= 3 ? String.join(", ", claims) : claims.size() + " claims";
        }
    }

    private Row step(int movement, Carried carried) {
        var ledger = findings.caseFile().ledger();
        var from = findings.account(ledger.from(movement));
        var to = findings.account(ledger.to(movement));
        var sent = new Money(carried.sent, from.currency());
        var received = new Money(carried.received, to.currency());
        return new Row(
                List.of(
                        ledger.date(movement).toString(),
                        Places.line(from, findings),
                        Places.line(to, findings),
                        sent.currency().equals(received.currency()) ? received.toString() : sent + " → " + received,
                        carried.claims(),
                        places(ledger, movement)),
                false);
    }

    private static String places(Ledger ledger, int movement) {
        var other = ledger.otherPlace(movement);
        return other == null ? ledger.place(movement).toString() : ledger.place(movement) + "; " + other;
    }

    /** The claims of which something is still there. */
    Grid claims(int account, Trace trace) {
        var ledger = findings.caseFile().ledger();
        var currency = findings.account(account).currency();
        var rows = new ArrayList<Row>();
        for (var held : trace.held()) {
            if (held.account() == account) {
                var claim = findings.claims().get(held.claim());
                var entered = findings.account(ledger.to(claim.movement()));
                rows.add(new Row(
                        List.of(
                                claim.id(),
                                ledger.date(claim.movement()).toString(),
                                new Money(claim.amountMinor(), entered.currency()).toString(),
                                new Money(held.amount(), currency).toString(),
                                claim.sentence() + " (rule " + claim.rule() + ")",
                                ledger.place(claim.movement()).toString()),
                        false));
            }
        }
        var shown = rows.size() <= MOST_ROWS ? rows : rows.subList(0, MOST_ROWS);
        var all = new ArrayList<>(shown);
        if (rows.size() > shown.size()) {
            all.add(more(rows.size() - shown.size(), "sheet Claims", 6));
        }
        return new Grid(
                List.of("Claim", "Day", "Amount", "Still there", "Why", "File / sheet / row"),
                List.of(7, 11, 15, 15, 32, 20),
                List.of(2, 3),
                List.copyOf(all));
    }

    /** What each rule asked and what met it. */
    static Grid conditions(List<Flag> flags) {
        var rows = new ArrayList<Row>();
        for (var flag : flags) {
            for (var one : flag.conditions()) {
                rows.add(new Row(List.of(flag.id(), one.name(), one.asked(), one.value(), one.source()), false));
            }
        }
        return new Grid(
                List.of("Flag", "What the rule asked", "Threshold", "Found", "Source"),
                List.of(8, 40, 20, 16, 16),
                List.of(),
                List.copyOf(rows));
    }

    /** Rows of several flags and links stand once, with all that they serve. */
    Grid evidence(List<Flag> flags, List<Link> links) {
        var rows = new TreeMap<Place, Evidence>();
        var serves = new TreeMap<Place, List<String>>();
        var all = new TreeSet<Place>();
        flags.forEach(flag -> add(flag.evidence(), flag.id(), rows, serves, all));
        links.forEach(link -> add(link.evidence(), link.id(), rows, serves, all));
        var drawn = new ArrayList<Row>();
        rows.forEach((place, row) -> drawn.add(row(row, serves.getOrDefault(place, List.of()))));
        if (all.size() > rows.size()) {
            drawn.add(more(all.size() - rows.size(), "sheet Evidence", 5));
        }
        return new Grid(
                List.of("For", "Day", "Amount", "What the row says", "File / sheet / row"),
                List.of(10, 11, 17, 36, 26),
                List.of(2),
                List.copyOf(drawn));
    }

    /** The first rows of each; the strongest flags come first. */
    private static void add(
            List<Evidence> evidence,
            String serving,
            TreeMap<Place, Evidence> rows,
            TreeMap<Place, List<String>> serves,
            Set<Place> all) {
        for (var at = 0; at < evidence.size(); at++) {
            var row = evidence.get(at);
            all.add(row.place());
            if (at < MOST_FOR_EACH && rows.size() < MOST_ROWS) {
                rows.putIfAbsent(row.place(), row);
            }
            serves.computeIfAbsent(row.place(), unused -> new ArrayList<>()).add(serving);
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
