package org.clayton.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clayton.casefile.Account;
import org.clayton.money.Money;
import org.clayton.trace.Worksheet;

/**
 * One sheet for each account that a proposal or a link speaks of: its book row by row, and under each method beside it how much
 * claimed money moved and how much is left. A person can follow with a pencil.
 */
final class WorkpaperSteps {
    /** Characters of a sheet's name. */
    private static final int SHEET_NAME = 31;

    /** More would make a file that no spreadsheet program opens with ease. */
    private static final int MOST_ROWS = 100_000;

    private final Findings findings;
    private final Sheets sheets;
    private final Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    WorkpaperSteps(Findings findings, Sheets sheets) {
        this.findings = findings;
        this.sheets = sheets;
    }

    void write() {
        var byAccount = new TreeMap<Integer, List<Worksheet>>();
        findings.worksheets().forEach(one -> byAccount
                .computeIfAbsent(one.account(), unused -> new ArrayList<>())
                .add(one));
        var left = MOST_ROWS;
        var leftOut = new ArrayList<String>();
        for (var books : byAccount.values()) {
            left -= books.get(0).rows().size();
            if (left >= 0) {
                book(books);
            } else {
                leftOut.add(Places.line(findings.account(books.get(0).account()), findings));
            }
        }
        leftOut(leftOut);
    }

    private void leftOut(List<String> accounts) {
        if (!accounts.isEmpty()) {
            var sheet = sheets.sheet("Books left out", List.of("Account", "Why"), 60, 80);
            accounts.forEach(account -> sheet.line()
                    .text(account)
                    .text("The books before it fill " + MOST_ROWS + " rows; its trails stand in result.json"));
            sheet.done();
        }
    }

    private void book(List<Worksheet> books) {
        var first = books.get(0);
        var account = findings.account(first.account());
        var code = " (" + account.currency().getCurrencyCode() + ")";
        var heads = new ArrayList<>(
                List.of("Day", "What the row says", "Other side", "In or out" + code, "Balance" + code));
        for (var one : books) {
            var method = one.method().word();
            heads.addAll(List.of(method + ": claimed in or out" + code, method + ": claimed left" + code));
        }
        heads.addAll(List.of("File", "Sheet", "Row", "Order decided by"));
        var sheet = sheets.sheet(name(account.number()), heads, widths(books.size()));
        opening(sheet, first, account);
        for (var at = 0; at < first.rows().size(); at++) {
            row(sheet, books, at, account);
        }
        sheet.done();
    }

    private static int[] widths(int methods) {
        var widths = new ArrayList<>(List.of(12, 50, 40, 16, 16));
        for (var method = 0; method < methods; method++) {
            widths.addAll(List.of(18, 18));
        }
        widths.addAll(List.of(30, 20, 8, 12));
        return widths.stream().mapToInt(Integer::intValue).toArray();
    }

    private static void opening(Sheets.Sheet sheet, Worksheet first, Account account) {
        var words = first.openingAssumed() ? "Opening balance, assumed: no statement says so" : "Opening balance";
        sheet.line().text("").strong(words).text("").text("").amount(new Money(first.opening(), account.currency()));
    }

    private void row(Sheets.Sheet sheet, List<Worksheet> books, int at, Account account) {
        var ledger = findings.caseFile().ledger();
        var row = books.get(0).rows().get(at);
        var other = ledger.from(row.movement()) == account.index()
                ? ledger.to(row.movement())
                : ledger.from(row.movement());
        var line = sheet.line()
                .day(ledger.date(row.movement()))
                .text(ledger.text(row.movement()))
                .text(Places.line(findings.account(other), findings))
                .amount(new Money(row.amount(), account.currency()))
                .amount(new Money(row.balance(), account.currency()));
        for (var one : books) {
            line.amount(new Money(one.rows().get(at).claimedMoved(), account.currency()))
                    .amount(new Money(one.rows().get(at).claimed(), account.currency()));
        }
        line.place(ledger.place(row.movement())).text(Words.of(ledger.rung(row.movement())));
    }

    /**
     * A sheet name takes none of {@code : \ / ? * [ ]} and must not look like the place of a cell, as some account numbers
     * do; two accounts never share one.
     */
    private String name(String number) {
        var plain = Markup.plain(number).replaceAll("[:\\\\/?*\\[\\]'\\s]+", "");
        var stem = "Book "
                + plain.substring(0, Math.min(plain.length(), SHEET_NAME - 5)).toUpperCase(Locale.ROOT);
        var name = stem;
        for (var again = 2; !names.add(name); again++) {
            name = stem.substring(0, Math.min(stem.length(), SHEET_NAME - 4)) + "~" + again;
        }
        return name;
    }
}
