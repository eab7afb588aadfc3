package org.clayton.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.clayton.casefile.Account;
import org.clayton.freeze.BrokenBooks;
import org.clayton.freeze.Range;
import org.clayton.intake.facts.Place;
import org.clayton.money.Money;
import org.clayton.trace.Method;
import org.jspecify.annotations.Nullable;

/** Sheets of the tracing: amounts by method, the trails, where they end, and each account's book step by step. */
final class WorkpaperTraces {
    /** More would make a file that no spreadsheet program opens with ease; result.json holds them all. */
    private static final int MOST_ROWS = 100_000;

    private final Findings findings;
    private final Sheets sheets;
    private final Map<Method, BrokenBooks> books = new EnumMap<>(Method.class);

    private WorkpaperTraces(Findings findings, Sheets sheets) {
        this.findings = findings;
        this.sheets = sheets;
        findings.traces().forEach((method, trace) -> books.put(method, BrokenBooks.of(trace, findings.caseFile())));
    }

    private BrokenBooks book(Method method) {
        return Objects.requireNonNull(books.get(method));
    }

    private static String mark(boolean unreconciled) {
        return unreconciled ? BrokenBooks.MARK : "";
    }

    static void write(Findings findings, Sheets sheets) {
        var traces = new WorkpaperTraces(findings, sheets);
        traces.amounts();
        traces.trails();
        traces.breaks();
        WorkpaperAsks.write(findings, sheets);
        new WorkpaperSteps(findings, sheets).write();
    }

    private void amounts() {
        var heads = new ArrayList<>(List.of("Where", "Holder", "Kind"));
        findings.methods().forEach(method -> {
            heads.add(method.words());
            heads.add("Currency");
        });
        heads.addAll(List.of(
                "Most careful", "Currency", "By", "Range up to", "Currency", "Order of rows", "Read this first"));
        var widths = new ArrayList<>(List.of(40, 34, 12));
        findings.methods().forEach(method -> widths.addAll(List.of(22, 9)));
        widths.addAll(List.of(22, 9, 30, 22, 9, 60, 40));
        var sheet = sheets.sheet(
                "Traced amounts",
                heads,
                widths.stream().mapToInt(Integer::intValue).toArray());
        var holding = new TreeSet<Integer>();
        findings.traces().values().forEach(trace -> {
            trace.held().forEach(held -> holding.add(held.account()));
            holding.addAll(trace.otherwise().keySet());
        });
        var unreconciled = new TreeSet<Integer>();
        books.values().forEach(one -> unreconciled.addAll(one.reached()));
        for (var index : holding) {
            var account = findings.account(index);
            var line = sheet.line()
                    .text(Places.line(account, findings))
                    .text(account.holderName())
                    .text(Words.of(account.kind()));
            findings.methods()
                    .forEach(method ->
                            line.money(new Money(findings.trace(method).heldIn(index), account.currency())));
            var range = Range.of(index, account.currency(), findings.traces());
            line.money(range.careful())
                    .text(range.by().words())
                    .money(range.most())
                    .text(otherOrder(account))
                    .text(mark(unreconciled.contains(index)));
        }
        sheet.done();
    }

    /** Where rows that nothing puts in order change a figure. */
    private String otherOrder(Account account) {
        return findings.methods()
                .filter(method -> findings.trace(method).otherwise().containsKey(account.index()))
                .map(method -> method.word() + ": the other way round "
                        + new Money(
                                Objects.requireNonNull(
                                        findings.trace(method).otherwise().get(account.index())),
                                account.currency()))
                .collect(Collectors.joining("; "));
    }

    /** One row for each movement on the way to what the run speaks of; the pieces stand in result.json. */
    private void trails() {
        var heads = new ArrayList<>(
                List.of("Day", "From", "To", "Sent", "Currency", "Received", "Currency", "What the row says"));
        var widths = new ArrayList<>(List.of(12, 40, 40, 16, 9, 16, 9, 40));
        findings.methods().forEach(method -> {
            heads.addAll(List.of(method.word() + ": claimed money received", "Currency", "Pieces"));
            widths.addAll(List.of(18, 9, 8));
        });
        heads.addAll(List.of("File", "Sheet", "Row", "Also in", "Read this first"));
        widths.addAll(List.of(30, 20, 8, 40, 20));
        var sheet = sheets.sheet(
                "Trails", heads, widths.stream().mapToInt(Integer::intValue).toArray());
        carried().forEach((movement, sums) -> trail(sheet, movement, sums));
        sheet.done();
    }

    private static final class Sum {
        private long amount;
        private int pieces;
        private boolean unreconciled;
    }

    private SortedMap<Integer, Map<Method, Sum>> carried() {
        var carried = new TreeMap<Integer, Map<Method, Sum>>();
        var told = new ToldHops(findings);
        findings.methods().forEach(method -> told.of(method).stream().forEach(at -> {
            var hop = findings.trace(method).hops().get(at);
            var sum = carried.computeIfAbsent(hop.movement(), unused -> new EnumMap<>(Method.class))
                    .computeIfAbsent(method, unused -> new Sum());
            sum.amount = Math.addExact(sum.amount, hop.received());
            sum.pieces++;
            sum.unreconciled |= book(method).hop(at);
        }));
        return carried.headMap(nth(carried.navigableKeySet()));
    }

    /** The first movement that finds no room in the sheet. */
    private static int nth(SortedSet<Integer> movements) {
        return movements.stream().skip(MOST_ROWS).findFirst().orElse(Integer.MAX_VALUE);
    }

    private void trail(Sheets.Sheet sheet, int movement, Map<Method, Sum> sums) {
        var ledger = findings.caseFile().ledger();
        var from = findings.account(ledger.from(movement));
        var to = findings.account(ledger.to(movement));
        var line = sheet.line()
                .day(ledger.date(movement))
                .text(Places.line(from, findings))
                .text(Places.line(to, findings))
                .money(new Money(ledger.sent(movement), from.currency()))
                .money(new Money(ledger.received(movement), to.currency()))
                .text(ledger.text(movement));
        findings.methods().forEach(method -> {
            var sum = sums.getOrDefault(method, new Sum());
            line.money(new Money(sum.amount, to.currency())).count(sum.pieces);
        });
        line.place(ledger.place(movement))
                .text(also(ledger.otherPlace(movement)))
                .text(mark(sums.values().stream().anyMatch(sum -> sum.unreconciled)));
    }

    private static String also(@Nullable Place place) {
        return place == null ? "" : place.toString();
    }

    /** Where claimed money ended outside the books, added up for each method, account and kind. */
    private void breaks() {
        var sheet = sheets.sheet(
                "Left the books",
                List.of(
                        "Method",
                        "Left",
                        "How",
                        "What would answer where it went",
                        "Amount",
                        "Currency",
                        "Pieces",
                        "First day",
                        "Last day",
                        "Read this first"),
                32,
                44,
                24,
                60,
                16,
                9,
                9,
                12,
                12,
                20);
        findings.methods().forEach(method -> breaks(sheet, method));
        sheet.done();
    }

    private void breaks(Sheets.Sheet sheet, Method method) {
        var ledger = findings.caseFile().ledger();
        var gone = Ends.through(findings.trace(method), book(method));
        Ends.of(findings.trace(method)).forEach((end, sum) -> sheet.line()
                .text(method.words())
                .text(Places.line(findings.account(end.account()), findings))
                .text(Words.of(end.kind()).replace('-', ' '))
                .text(Ends.answer(end.kind()))
                .money(new Money(sum.amount(), findings.account(end.account()).currency()))
                .count(sum.pieces())
                .day(ledger.date(sum.first()))
                .day(ledger.date(sum.last()))
                .text(mark(gone.contains(end))));
    }
}
