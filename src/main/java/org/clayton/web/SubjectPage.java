package org.clayton.web;

import java.util.Comparator;
import java.util.List;
import org.clayton.freeze.NotProposed;
import org.clayton.freeze.Proposal;
import org.clayton.judge.Flag;
import org.clayton.judge.Subject;
import org.clayton.report.Findings;
import org.clayton.trace.Method;

/**
 * Why one subject is flagged or proposed, down to the rows.
 *
 * @param mark what must be known of every figure here, empty when nothing
 * @param method the one that the arrivals are counted by, in words
 * @param arrivals claimed money reaching it, at most {@link #SHOWN}
 * @param arrived how many arrivals there are in all
 */
record SubjectPage(
        String address,
        String label,
        String kind,
        String behind,
        String mark,
        List<SubjectFact> facts,
        List<Traced> traced,
        List<ProposalLine> proposals,
        List<String> notProposed,
        List<FlagCard> flags,
        List<LinkCard> links,
        List<Holding> holdings,
        String method,
        int arrived,
        List<Arrival> arrivals,
        List<WorksheetLine> worksheet) {

    /** Rows of a table; the workpaper holds them all. */
    static final int SHOWN = 200;

    /** @param proposed whether the proposal's amount follows this method */
    record Traced(String head, String words, String amount, boolean proposed) {}

    /** Something a party holds, and what each method traces to it. */
    record Holding(String address, String label, List<String> traced) {}

    static SubjectPage of(Findings findings, Subject subject) {
        var amounts = new TracedAmounts(findings);
        var proposals = findings.proposals().stream()
                .filter(proposal -> same(proposal.subject(), subject))
                .toList();
        var method = method(findings, proposals);
        var arrivals =
                subject.kind() == Subject.Kind.PARTY ? List.<Arrival>of() : Arrival.of(findings, subject, method);
        return new SubjectPage(
                SubjectAddress.write(subject),
                subject.label(),
                SubjectFact.kind(subject, findings.caseFile()),
                Words.behind(subject, findings.caseFile()),
                Unreconciled.sentence(subject, findings.caseFile()),
                SubjectFact.of(subject, findings.caseFile()),
                traced(subject, amounts, proposals),
                proposals.stream().map(one -> ProposalLine.of(one, findings)).toList(),
                findings.notProposed().stream()
                        .filter(one -> same(one.subject(), subject))
                        .map(NotProposed::reason)
                        .toList(),
                flags(subject, findings),
                findings.links().stream()
                        .filter(link -> same(link.subject(), subject))
                        .map(LinkCard::of)
                        .toList(),
                holdings(subject, amounts),
                method.words(),
                arrivals.size(),
                arrivals.stream().limit(SHOWN).toList(),
                WorksheetLine.of(findings, subject, method).stream()
                        .limit(SHOWN)
                        .toList());
    }

    /** A subject is its place in the case; how a rule spelt it does not matter. */
    private static boolean same(Subject one, Subject other) {
        return one.kind() == other.kind() && one.index() == other.index();
    }

    private static Method method(Findings findings, List<Proposal> proposals) {
        return proposals.stream()
                .map(Proposal::method)
                .findFirst()
                .or(() -> findings.choice().named())
                .or(() -> findings.methods().findFirst())
                .orElse(Method.FIFO);
    }

    private static List<Traced> traced(Subject subject, TracedAmounts amounts, List<Proposal> proposals) {
        return amounts.methods().stream()
                .map(method -> new Traced(
                        Words.head(method),
                        method.words(),
                        Words.amount(amounts.in(subject, method)),
                        proposals.stream().anyMatch(proposal -> proposal.method() == method)))
                .toList();
    }

    private static List<FlagCard> flags(Subject subject, Findings findings) {
        return findings.flags().stream()
                .filter(flag -> same(flag.subject(), subject))
                .sorted(Comparator.comparing(Flag::trial).thenComparing(Flag::level, Comparator.reverseOrder()))
                .map(FlagCard::of)
                .toList();
    }

    private static List<Holding> holdings(Subject subject, TracedAmounts amounts) {
        if (subject.kind() != Subject.Kind.PARTY) {
            return List.of();
        }
        return amounts.holdings(subject.index()).stream()
                .map(holding -> new Holding(
                        SubjectAddress.write(holding),
                        holding.label(),
                        amounts.methods().stream()
                                .map(method -> Words.amount(amounts.in(holding, method)))
                                .toList()))
                .toList();
    }
}
