package org.clayton.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clayton.money.Money;
import org.clayton.trace.Method;
import org.clayton.trace.Trace.Break;

/** Statements that are not in the case, and how much claimed money each of them would let one follow further. */
final class WorkpaperAsks {
    /** @param payer account whose currency the amounts are in */
    private record Missing(int receiver, String currency, int payer) implements Comparable<Missing> {
        private static final Comparator<Missing> ORDER =
                Comparator.comparingInt(Missing::receiver).thenComparing(Missing::currency);

        @Override
        public int compareTo(Missing other) {
            return ORDER.compare(this, other);
        }
    }

    private static final class Sum {
        private final Map<Method, Long> amounts = new EnumMap<>(Method.class);
        private int first = Integer.MAX_VALUE;
        private int last;
    }

    private final Findings findings;
    private final Map<Missing, Sum> missing = new TreeMap<>();

    private WorkpaperAsks(Findings findings) {
        this.findings = findings;
        findings.traces().forEach((method, trace) -> trace.breaks().stream()
                .filter(end -> end.kind() == Break.Kind.STATEMENT_NOT_HELD)
                .forEach(end -> add(method, end)));
    }

    private void add(Method method, Break end) {
        var receiver = findings.caseFile().ledger().to(end.movement());
        var currency = findings.account(end.account()).currency().getCurrencyCode();
        var sum = missing.computeIfAbsent(new Missing(receiver, currency, end.account()), unused -> new Sum());
        sum.amounts.merge(method, end.amount(), Math::addExact);
        sum.first = Math.min(sum.first, end.movement());
        sum.last = Math.max(sum.last, end.movement());
    }

    static void write(Findings findings, Sheets sheets) {
        new WorkpaperAsks(findings).write(sheets);
    }

    private void write(Sheets sheets) {
        var heads = new ArrayList<>(List.of("Statement of", "Holder"));
        var widths = new ArrayList<>(List.of(44, 34));
        findings.methods().forEach(method -> {
            heads.addAll(List.of(method.word() + ": claimed money that went there", "Currency"));
            widths.addAll(List.of(20, 9));
        });
        heads.addAll(List.of("From", "Last", "What it would answer"));
        widths.addAll(List.of(12, 12, 70));
        var sheet = sheets.sheet(
                "Statements to get",
                heads,
                widths.stream().mapToInt(Integer::intValue).toArray());
        missing.forEach((one, sum) -> line(sheet, one, sum));
        sheet.done();
    }

    private void line(Sheets.Sheet sheet, Missing one, Sum sum) {
        var ledger = findings.caseFile().ledger();
        var receiver = findings.account(one.receiver());
        var currency = findings.account(one.payer()).currency();
        var line = sheet.line().text(Places.line(receiver, findings)).text(receiver.holderName());
        findings.methods().forEach(method -> line.money(new Money(sum.amounts.getOrDefault(method, 0L), currency)));
        line.day(ledger.date(sum.first))
                .day(ledger.date(sum.last))
                .text("Whether it is still there, and where it went: its rows from " + ledger.date(sum.first)
                        + " on, with the balance before them");
    }
}
