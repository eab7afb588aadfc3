package org.clayton.web;

import java.util.List;
import org.clayton.casefile.Claim;
import org.clayton.judge.Subject;
import org.clayton.money.Money;
import org.clayton.report.Findings;

/** Money asserted to be criminal proceeds, and the row with which it entered. */
record ClaimLine(String id, String address, String account, String rule, String sentence, Row row) {

    /** The page stays readable; the workpaper lists them all. */
    static final int SHOWN = 200;

    static List<ClaimLine> first(Findings findings) {
        return findings.claims().stream()
                .limit(SHOWN)
                .map(claim -> of(claim, findings))
                .toList();
    }

    private static ClaimLine of(Claim claim, Findings findings) {
        var ledger = findings.caseFile().ledger();
        var account = findings.caseFile().accounts().get(ledger.to(claim.movement()));
        var subject = new Subject(Subject.Kind.ACCOUNT, account.index(), account.number());
        return new ClaimLine(
                claim.id(),
                SubjectAddress.write(subject),
                account.number(),
                claim.rule(),
                claim.sentence(),
                Row.at(
                        ledger.place(claim.movement()),
                        ledger.date(claim.movement()).toString(),
                        new Money(claim.amountMinor(), account.currency()).toString(),
                        ledger.text(claim.movement())));
    }
}
