package org.clayton.web;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.clayton.freeze.NotProposed;
import org.clayton.freeze.Proposal;
import org.clayton.intake.facts.IntakeReport;
import org.clayton.intake.facts.Notice;
import org.clayton.judge.NotJudged;
import org.clayton.money.Money;
import org.clayton.report.Findings;
import org.clayton.trace.Method;

/**
 * All a run found, on one page: what is proposed, who is flagged, and what a reader must know of the figures.
 *
 * @param together the proposed amounts added up, currency by currency
 * @param spared how much was not raised, of which the page shows the first
 * @param refused how many refusals there are, of which the page shows the first
 * @param unreconciled accounts whose balances do not follow
 */
record FindingsPage(
        Head head,
        List<MethodHead> methods,
        String together,
        List<ProposalLine> proposals,
        List<Undrafted> notProposed,
        List<SubjectLine> flagged,
        List<SubjectLine> onTrial,
        int claimed,
        List<ClaimLine> claims,
        List<Unreconciled> unreconciled,
        List<String> remarks,
        int spared,
        List<SparedLine> notRaised,
        List<NotJudged> notJudged,
        int refused,
        List<RefusalLine> refusals,
        List<InputLine> inputs,
        List<QuestionLine> questions,
        List<Notice> notices) {

    /** @param counts one sentence: what was read */
    record Head(String asOf, String currency, String engine, String rules, String counts) {}

    record MethodHead(String head, String words) {
        static MethodHead of(Method method) {
            return new MethodHead(Words.head(method), method.words());
        }
    }

    record Undrafted(String address, String label, String reason) {
        static Undrafted of(NotProposed one) {
            return new Undrafted(
                    SubjectAddress.write(one.subject()), one.subject().label(), one.reason());
        }
    }

    static FindingsPage of(Findings findings) {
        var amounts = new TracedAmounts(findings);
        var caseFile = findings.caseFile();
        return new FindingsPage(
                head(findings),
                amounts.methods().stream().map(MethodHead::of).toList(),
                together(findings.proposals()),
                ProposalLine.ranked(findings, amounts),
                findings.notProposed().stream().map(Undrafted::of).toList(),
                SubjectLine.ranked(findings, amounts, false),
                SubjectLine.ranked(findings, amounts, true),
                findings.claims().size(),
                ClaimLine.first(findings),
                Unreconciled.in(caseFile),
                caseFile.remarks(),
                findings.notRaised().size(),
                SparedLine.first(findings),
                findings.notJudged(),
                caseFile.intake().refusals().size(),
                RefusalLine.first(caseFile.intake().refusals()),
                InputLine.of(caseFile.intake()),
                QuestionLine.of(caseFile.intake()),
                caseFile.intake().notices().stream().limit(RefusalLine.SHOWN).toList());
    }

    private static String together(List<Proposal> proposals) {
        var sums = new TreeMap<String, Money>();
        for (var proposal : proposals) {
            sums.merge(proposal.amount().currency().getCurrencyCode(), proposal.amount(), Money::plus);
        }
        return sums.values().stream().map(Money::toString).collect(Collectors.joining(", "));
    }

    private static Head head(Findings findings) {
        var caseFile = findings.caseFile();
        return new Head(
                caseFile.asOf().toString(),
                caseFile.currency().getCurrencyCode(),
                findings.engineVersion(),
                findings.rulesHash(),
                counts(caseFile.intake(), caseFile.ledger().size()));
    }

    private static String counts(IntakeReport report, int movements) {
        long rows = 0;
        long accepted = 0;
        long refused = 0;
        long setAside = 0;
        long named = 0;
        for (var file : report.files()) {
            for (var sheet : file.sheets()) {
                rows += sheet.rows();
                accepted += sheet.accepted();
                refused += sheet.refused();
                setAside += sheet.setAside();
                named += sheet.named();
            }
        }
        return Words.count(report.files().size(), "file", "files") + " with " + Words.count(rows, "row", "rows") + ": "
                + Words.grouped(accepted) + " accepted, " + Words.grouped(refused) + " refused, "
                + (setAside == 0 ? "" : Words.grouped(setAside) + " set aside for a question, ") + Words.grouped(named)
                + " named as headers, titles, blanks or totals. They make "
                + Words.count(movements, "movement", "movements") + " of money.";
    }
}
