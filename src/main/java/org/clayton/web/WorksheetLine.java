package org.clayton.web;

import java.util.List;
import org.clayton.judge.Subject;
import org.clayton.money.Money;
import org.clayton.report.Findings;
import org.clayton.trace.Method;
import org.clayton.trace.Worksheet;

/** A row of an account's book in which claimed money moved. */
record WorksheetLine(String amount, String balance, String moved, String claimed, Row row) {

    /** In ledger order, under one method; empty when no claimed money was ever there. */
    static List<WorksheetLine> of(Findings findings, Subject subject, Method method) {
        if (subject.kind() != Subject.Kind.ACCOUNT) {
            return List.of();
        }
        return findings.worksheets().stream()
                .filter(sheet -> sheet.account() == subject.index() && sheet.method() == method)
                .findFirst()
                .map(sheet -> sheet.rows().stream()
                        .filter(row -> row.claimedMoved() != 0)
                        .map(row -> of(findings, sheet, row))
                        .toList())
                .orElse(List.of());
    }

    private static WorksheetLine of(Findings findings, Worksheet sheet, Worksheet.Row row) {
        var ledger = findings.caseFile().ledger();
        var currency = findings.caseFile().accounts().get(sheet.account()).currency();
        var amount = new Money(row.amount(), currency).toString();
        return new WorksheetLine(
                amount,
                new Money(row.balance(), currency).toString(),
                new Money(row.claimedMoved(), currency).toString(),
                new Money(row.claimed(), currency).toString(),
                Row.at(
                        ledger.place(row.movement()),
                        ledger.date(row.movement()).toString(),
                        amount,
                        ledger.text(row.movement())));
    }
}
