package org.clayton.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.clayton.intake.Place;
import org.clayton.money.Money;
import org.clayton.trace.Method;
import org.clayton.trace.Trace;
import org.clayton.trace.Worksheet;
import org.jspecify.annotations.Nullable;

/** Sheets of the tracing: amounts by method, the trails, and each account's book step by step. */
final class WorkpaperTraces {
    /** More rows than this leave no room in one sheet of a spreadsheet program. */
    private static final int MOST_ROWS = 1_000_000;

    /** Characters of a sheet's name. */
    private static final int SHEET_NAME = 31;

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
        var names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        findings.worksheets().forEach(one -> traces.steps(one, names));
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

    /** The account's book, so that a person can follow with a pencil. */
    private void steps(Worksheet worksheet, Set<String> names) {
        var account = findings.account(worksheet.account());
        var sheet = sheets.sheet(
                name(account.number(), worksheet.method(), names),
                List.of(
                        "Day",
                        "What the row says",
                        "Other side",
                        "In or out",
                        "Currency",
                        "Balance",
                        "Currency",
                        "Claimed money in or out",
                        "Currency",
                        "Claimed money left",
                        "Currency",
                        "File",
                        "Sheet",
                        "Row"),
                12,
                50,
                40,
                16,
                9,
                16,
                9,
                16,
                9,
                16,
                9,
                30,
                20,
                8);
        var opening = worksheet.openingAssumed() ? "Opening balance, assumed: no statement says so" : "Opening balance";
        var currency = account.currency();
        sheet.line()
                .text("")
                .strong(opening)
                .text("")
                .text("")
                .text("")
                .money(new Money(worksheet.opening(), currency));
        for (var row :
                worksheet.rows().subList(0, Math.min(MOST_ROWS, worksheet.rows().size()))) {
            var ledger = findings.caseFile().ledger();
            var other = ledger.from(row.movement()) == worksheet.account()
                    ? ledger.to(row.movement())
                    : ledger.from(row.movement());
            sheet.line()
                    .day(ledger.date(row.movement()))
                    .text(ledger.text(row.movement()))
                    .text(Places.line(findings.account(other), findings))
                    .money(new Money(row.amount(), currency))
                    .money(new Money(row.balance(), currency))
                    .money(new Money(row.claimedMoved(), currency))
                    .money(new Money(row.claimed(), currency))
                    .place(ledger.place(row.movement()));
        }
        sheet.done();
    }

    /** A sheet name takes 31 characters and none of {@code : \ / ? * [ ]}; two accounts never share one. */
    private static String name(String number, Method method, Set<String> names) {
        var ending = " " + method.word();
        var plain = Markup.plain(number).replaceAll("[:\\\\/?*\\[\\]'\\s]+", "");
        var stem = plain.substring(0, Math.min(plain.length(), SHEET_NAME - ending.length()))
                .toUpperCase(Locale.ROOT);
        var name = stem + ending;
        for (var again = 2; !names.add(name); again++) {
            name = stem.substring(0, Math.min(stem.length(), SHEET_NAME - 4 - ending.length())) + "~" + again + ending;
        }
        return name;
    }
}
