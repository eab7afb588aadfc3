package org.clayton.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.clayton.intake.Place;
import org.clayton.money.Money;
import org.clayton.trace.Method;
import org.clayton.trace.Trace;
import org.jspecify.annotations.Nullable;

/** Sheets of the tracing: amounts by method, the trails, where they end, and each account's book step by step. */
final class WorkpaperTraces {
    /** More rows than this leave no room in one sheet of a spreadsheet program. */
    private static final int MOST_ROWS = 1_000_000;

    private final Findings findings;
    private final Sheets sheets;

    private WorkpaperTraces(Findings findings, Sheets sheets) {
        this.findings = findings;
        this.sheets = sheets;
    }

    static void write(Findings findings, Sheets sheets) {
        var traces = new WorkpaperTraces(findings, sheets);
        traces.amounts();
        traces.trails();
        traces.breaks();
        new WorkpaperSteps(findings, sheets).write();
    }

    private void amounts() {
        var heads = new ArrayList<>(List.of("Where", "Holder", "Kind"));
        findings.methods().forEach(method -> {
            heads.add(method.words());
            heads.add("Currency");
        });
        var sheet = sheets.sheet("Traced amounts", heads, 40, 34, 12, 22, 9, 22, 9, 22, 9, 22, 9);
        var holding = new TreeSet<Integer>();
        findings.traces().values().forEach(trace -> trace.held().forEach(held -> holding.add(held.account())));
        for (var index : holding) {
            var account = findings.account(index);
            var line = sheet.line()
                    .text(Places.line(account, findings))
                    .text(account.holderName())
                    .text(Words.of(account.kind()));
            findings.methods()
                    .forEach(method ->
                            line.money(new Money(findings.trace(method).heldIn(index), account.currency())));
        }
        sheet.done();
    }

    private void trails() {
        var sheet = sheets.sheet(
                "Trails",
                List.of(
                        "Method",
                        "Hop",
                        "Comes from hop",
                        "Claim",
                        "Day",
                        "From",
                        "To",
                        "Sent",
                        "Currency",
                        "Received",
                        "Currency",
                        "File",
                        "Sheet",
                        "Row",
                        "Also in"),
                26,
                12,
                14,
                8,
                12,
                40,
                40,
                16,
                9,
                16,
                9,
                30,
                20,
                8,
                40);
        var rows = 0;
        for (var method : findings.methods().toList()) {
            for (var hop : findings.trace(method).hops()) {
                if (rows++ < MOST_ROWS) {
                    hop(sheet, method, hop);
                }
            }
        }
        if (rows > MOST_ROWS) {
            sheet.line().strong((rows - MOST_ROWS) + " more hops: result.json holds them all");
        }
        sheet.done();
    }

    private void hop(Sheets.Sheet sheet, Method method, Trace.Hop hop) {
        var ledger = findings.caseFile().ledger();
        var from = findings.account(ledger.from(hop.movement()));
        var to = findings.account(ledger.to(hop.movement()));
        var parent = hop.parent() < 0
                ? "the claim itself"
                : findings.trace(method).hops().get(hop.parent()).number();
        sheet.line()
                .text(method.words())
                .text(hop.number())
                .text(parent)
                .text(findings.claims().get(hop.claim()).id())
                .day(ledger.date(hop.movement()))
                .text(Places.line(from, findings))
                .text(Places.line(to, findings))
                .money(new Money(hop.sent(), from.currency()))
                .money(new Money(hop.received(), to.currency()))
                .place(ledger.place(hop.movement()))
                .text(also(ledger.otherPlace(hop.movement())));
    }

    private static String also(@Nullable Place place) {
        return place == null ? "" : place.toString();
    }

    private void breaks() {
        var sheet = sheets.sheet(
                "Left the books",
                List.of("Method", "Claim", "How", "Day", "Left", "Amount", "Currency", "File", "Sheet", "Row"),
                26,
                8,
                24,
                12,
                40,
                16,
                9,
                30,
                20,
                8);
        var ledger = findings.caseFile().ledger();
        findings.methods().forEach(method -> findings.trace(method).breaks().forEach(gone -> sheet.line()
                .text(method.words())
                .text(findings.claims().get(gone.claim()).id())
                .text(Words.of(gone.kind()).replace('-', ' '))
                .day(ledger.date(gone.movement()))
                .text(Places.line(findings.account(gone.account()), findings))
                .money(new Money(gone.amount(), findings.account(gone.account()).currency()))
                .place(ledger.place(gone.movement()))));
        sheet.done();
    }
}
