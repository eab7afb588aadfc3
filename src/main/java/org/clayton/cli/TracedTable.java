package org.clayton.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.clayton.casefile.Account;
import org.clayton.money.Money;
import org.clayton.report.Findings;
import org.clayton.trace.Trace;

/** What is left of the claims in each account and asset, one column a method. */
final class TracedTable {

    private static final int ROWS_SHOWN = 40;
    private static final int NAME_WIDTH = 44;
    private static final int AMOUNT_WIDTH = 20;

    private final Findings findings;

    TracedTable(Findings findings) {
        this.findings = findings;
    }

    void print(PrintWriter out) {
        var head = new StringBuilder("  " + " ".repeat(NAME_WIDTH));
        findings.traces().keySet().forEach(method -> head.append(right(method.word())));
        out.println(head);
        var reached = reached();
        var shown = reached.stream()
                .sorted(Comparator.comparing(this::smallest).reversed())
                .limit(ROWS_SHOWN)
                .sorted(Comparator.comparingInt(Account::index))
                .toList();
        shown.forEach(account -> out.println(row(account)));
        if (shown.size() < reached.size()) {
            out.println("  ... and " + (reached.size() - shown.size()) + " more with less, all in workpaper.xlsx");
        }
    }

    /** The smallest figure of the methods in the case's currency; nothing where no rate is known. */
    private Money smallest(Account account) {
        var caseFile = findings.caseFile();
        var least = findings.traces().values().stream()
                .mapToLong(trace -> trace.heldIn(account.index()))
                .min()
                .orElse(0);
        return caseFile.rates()
                .convert(new Money(least, account.currency()), caseFile.currency(), caseFile.asOf())
                .orElse(Money.zero(caseFile.currency()));
    }

    private List<Account> reached() {
        var indexes = new TreeSet<Integer>();
        findings.traces().values().forEach(trace -> trace.held().forEach(held -> indexes.add(held.account())));
        var accounts = new ArrayList<Account>();
        indexes.forEach(index -> accounts.add(findings.caseFile().accounts().get(index)));
        return accounts;
    }

    private String row(Account account) {
        var line = new StringBuilder("  " + left(account.number() + " " + account.holderName()));
        for (Trace trace : findings.traces().values()) {
            line.append(right(new Money(trace.heldIn(account.index()), account.currency()).toString()));
        }
        return line.toString();
    }

    private static String left(String text) {
        return text.length() > NAME_WIDTH ? text.substring(0, NAME_WIDTH - 1) + "…" : text + pad(NAME_WIDTH, text);
    }

    private static String right(String text) {
        return pad(AMOUNT_WIDTH, text) + text;
    }

    private static String pad(int width, String text) {
        return " ".repeat(Math.max(0, width - text.length()));
    }
}
