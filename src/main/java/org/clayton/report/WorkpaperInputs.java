package org.clayton.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clayton.casefile.Account;
import org.clayton.casefile.Reconciliation;
import org.clayton.money.Money;

/** Sheets of what was handed in, what was refused, and whether the statements' balances hold. */
final class WorkpaperInputs {
    private WorkpaperInputs() {}

    static void write(Findings findings, Sheets sheets) {
        questions(findings, sheets);
        refusals(findings, sheets);
        notices(findings, sheets);
        inputs(findings, sheets);
        balances(findings, sheets);
    }

    /** What waits for a person: each answer on a line of its own, with what to write into case.yaml for it. */
    private static void questions(Findings findings, Sheets sheets) {
        var sheet = sheets.sheet(
                "Questions",
                List.of("File", "Sheet", "Row", "Column", "What is there", "What is asked", "An answer", "Its lines"),
                34,
                24,
                8,
                8,
                40,
                50,
                40,
                50);
        for (var question : findings.caseFile().intake().questions()) {
            question.answers().forEach(answer -> sheet.line()
                    .place(question.place())
                    .text(question.column())
                    .text(question.seen())
                    .text(question.asked())
                    .text(answer.means())
                    .text(String.join("\n", question.lines(answer))));
        }
        sheet.done();
    }

    private static void notices(Findings findings, Sheets sheets) {
        var sheet = sheets.sheet(
                "Noticed",
                List.of("File", "Sheet", "Row", "Column", "What is there", "What was done about it"),
                34,
                24,
                8,
                8,
                60,
                60);
        findings.caseFile().intake().notices().forEach(notice -> sheet.line()
                .place(notice.place())
                .text(notice.column())
                .text(notice.found())
                .text(notice.means()));
        sheet.done();
    }

    private static void refusals(Findings findings, Sheets sheets) {
        var sheet = sheets.sheet(
                "Refusals",
                List.of("File", "Sheet", "Row", "Column", "What is there", "What is wrong", "Maybe"),
                34,
                24,
                8,
                8,
                40,
                60,
                60);
        findings.caseFile().intake().refusals().forEach(refusal -> sheet.line()
                .place(refusal.place())
                .text(refusal.column())
                .text(refusal.found())
                .text(refusal.wrong())
                .text(refusal.maybe()));
        sheet.done();
    }

    private static void inputs(Findings findings, Sheets sheets) {
        var sheet = sheets.sheet(
                "Inputs",
                List.of(
                        "File",
                        "Sheet",
                        "Kind",
                        "Rows",
                        "Accepted",
                        "Refused",
                        "Waiting for an answer",
                        "Titles and totals",
                        "Header row",
                        "How it was read",
                        "Format",
                        "Bytes",
                        "SHA-256"),
                34,
                24,
                22,
                10,
                10,
                10,
                10,
                10,
                10,
                60,
                8,
                12,
                68);
        for (var file : findings.caseFile().intake().files()) {
            for (var one : file.sheets()) {
                sheet.line()
                        .text(file.path())
                        .text(one.name())
                        .text(one.kind())
                        .count(one.rows())
                        .count(one.accepted())
                        .count(one.refused())
                        .count(one.setAside())
                        .count(one.named())
                        .count(one.headerRow())
                        .text(one.reading().words())
                        .text(file.format())
                        .count(file.bytes())
                        .text(file.sha256());
            }
        }
        sheet.done();
    }

    private static void balances(Findings findings, Sheets sheets) {
        var sheet = sheets.sheet(
                "Balances",
                List.of(
                        "Account",
                        "Holder",
                        "Movements",
                        "Balances",
                        "First row that does not follow",
                        "Difference",
                        "Currency",
                        "Accepted by",
                        "Gaps, missing pages, totals"),
                34,
                34,
                12,
                14,
                80,
                16,
                9,
                40,
                80);
        findings.caseFile().accounts().stream()
                .filter(account -> account.kind() == Account.Kind.HELD)
                .forEach(account -> sheet.line()
                        .text(account.number())
                        .text(Places.holder(account, findings))
                        .count(findings.caseFile().ledger().count(account.index()))
                        .text(Words.of(account.reconciliation().state()))
                        .text(account.reconciliation().firstBreak()
                                + account.reconciliation()
                                        .at()
                                        .map(place -> " (" + place + ")")
                                        .orElse(""))
                        .money(
                                account.reconciliation().broken()
                                        ? Optional.of(new Money(
                                                account.reconciliation().off(), account.currency()))
                                        : Optional.empty())
                        .text(account.reconciliation()
                                .accepted()
                                .map(accepted -> accepted.by() + ": " + accepted.why())
                                .orElse(""))
                        .text(account.reconciliation().differences().stream()
                                .map(Reconciliation.Difference::sentence)
                                .collect(Collectors.joining("\n"))));
        sheet.done();
    }
}
