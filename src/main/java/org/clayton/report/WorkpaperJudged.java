package org.clayton.report;

import java.util.List;
import java.util.stream.Collectors;
import org.clayton.judge.Evidence;
import org.clayton.judge.Flag;
import org.clayton.money.Money;

/** Sheets of what the rule book said: flags, links, the rows behind them, claims, and what could not be asked. */
final class WorkpaperJudged {
    private final Findings findings;
    private final Sheets sheets;

    private WorkpaperJudged(Findings findings, Sheets sheets) {
        this.findings = findings;
        this.sheets = sheets;
    }

    static void write(Findings findings, Sheets sheets) {
        var judged = new WorkpaperJudged(findings, sheets);
        judged.flags();
        judged.evidence();
        judged.claims();
        judged.notRaised();
        judged.notJudged();
    }

    private void flags() {
        var sheet = sheets.sheet(
                "Flags",
                List.of(
                        "Id",
                        "Level",
                        "On trial",
                        "Subject",
                        "Rule",
                        "Title",
                        "What was seen",
                        "Asked and found",
                        "Usual here",
                        "Lawful readings",
                        "Next steps"),
                7,
                9,
                9,
                34,
                28,
                34,
                60,
                40,
                40,
                60,
                50);
        for (var flag : findings.flags()) {
            sheet.line()
                    .text(flag.id())
                    .text(Words.of(flag.level()))
                    .text(flag.trial() ? "yes" : "no")
                    .text(flag.subject().label())
                    .text(flag.rule())
                    .text(flag.title())
                    .text(flag.sentence())
                    .text(asked(flag))
                    .text(flag.usual())
                    .text(String.join("\n", flag.innocent()))
                    .text(String.join("\n", flag.nextSteps()));
        }
        for (var link : findings.links()) {
            sheet.line()
                    .text(link.id())
                    .text(Words.of(link.level()))
                    .text(link.trial() ? "yes" : "no")
                    .text(link.subject().label())
                    .text(link.rule())
                    .text("Link")
                    .text(link.sentence())
                    .text("")
                    .text("")
                    .text(String.join("\n", link.innocent()))
                    .text("");
        }
        sheet.done();
    }

    private static String asked(Flag flag) {
        return flag.conditions().stream()
                .map(one -> one.name() + ": asked " + one.asked() + ", found " + one.value()
                        + (one.source().isEmpty() ? "" : " [" + one.source() + "]"))
                .collect(Collectors.joining("\n"));
    }

    private void evidence() {
        var sheet = sheets.sheet(
                "Evidence",
                List.of("For", "Rule", "Day", "Amount", "Currency", "What the row says", "File", "Sheet", "Row"),
                7,
                28,
                12,
                16,
                9,
                60,
                30,
                20,
                8);
        findings.flags().forEach(flag -> rows(sheet, flag.id(), flag.rule(), flag.evidence()));
        findings.links().forEach(link -> rows(sheet, link.id(), link.rule(), link.evidence()));
        sheet.done();
    }

    private static void rows(Sheets.Sheet sheet, String id, String rule, List<Evidence> evidence) {
        evidence.forEach(row -> sheet.line()
                .text(id)
                .text(rule)
                .day(row.date())
                .money(row.amount())
                .text(row.text())
                .place(row.place()));
    }

    private void claims() {
        var sheet = sheets.sheet(
                "Claims",
                List.of("Id", "Day", "Amount", "Currency", "Enters", "Rule", "Why", "File", "Sheet", "Row"),
                7,
                12,
                16,
                9,
                40,
                28,
                60,
                30,
                20,
                8);
        var ledger = findings.caseFile().ledger();
        for (var claim : findings.claims()) {
            var account = findings.account(ledger.to(claim.movement()));
            sheet.line()
                    .text(claim.id())
                    .day(ledger.date(claim.movement()))
                    .money(new Money(claim.amountMinor(), account.currency()))
                    .text(Places.line(account, findings))
                    .text(claim.rule())
                    .text(claim.sentence())
                    .place(ledger.place(claim.movement()));
        }
        sheet.done();
    }

    /** One line for each row of evidence, so that it can be looked up; the words stand on the first. */
    private void notRaised() {
        var sheet = sheets.sheet(
                "Not raised",
                List.of("Rule", "Title", "Subject", "What was seen", "Not raised because", "File", "Sheet", "Row"),
                28,
                34,
                34,
                60,
                60,
                30,
                20,
                8);
        for (var one : findings.notRaised()) {
            var because = one.reasons().stream().map(Object::toString).collect(Collectors.joining("\n"));
            var first = true;
            for (var row : one.evidence()) {
                sheet.line()
                        .text(one.rule())
                        .text(first ? one.title() : "")
                        .text(one.subject().label())
                        .text(first ? one.sentence() : "")
                        .text(first ? because : "")
                        .place(row.place());
                first = false;
            }
        }
        sheet.done();
    }

    private void notJudged() {
        var sheet = sheets.sheet("Not judged", List.of("Rule", "Title", "What is missing"), 34, 50, 60);
        findings.notJudged()
                .forEach(one -> sheet.line().text(one.rule()).text(one.title()).text(String.join(", ", one.missing())));
        sheet.done();
    }
}
