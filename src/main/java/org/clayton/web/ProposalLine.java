package org.clayton.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.clayton.freeze.Proposal;
import org.clayton.judge.FreezeGround;
import org.clayton.money.Money;
import org.clayton.report.Findings;

/**
 * One draft freeze proposal, in the list and at the head of its subject's page.
 *
 * @param broken whether its account's balances do not reconcile, which every figure from it must carry
 */
record ProposalLine(
        String id,
        String address,
        String label,
        String behind,
        boolean broken,
        String kind,
        String amount,
        String method,
        String available,
        String deadline,
        String state,
        List<String> grounds,
        List<String> marks,
        List<String> innocent,
        List<String> officerFills) {

    /** Deals that can still be stopped first, the nearest day first; then by amount in the case currency. */
    static List<ProposalLine> ranked(Findings findings, TracedAmounts amounts) {
        Comparator<Proposal> nearestFirst =
                Comparator.comparing(proposal -> proposal.deadline().orElse(LocalDate.MAX));
        Comparator<Proposal> largestFirst = Comparator.comparing(
                proposal -> amounts.inCaseCurrency(proposal.amount())
                        .orElse(Money.zero(findings.caseFile().currency())),
                Comparator.reverseOrder());
        return findings.proposals().stream()
                .sorted(nearestFirst.thenComparing(largestFirst).thenComparing(Proposal::subject))
                .map(proposal -> of(proposal, findings))
                .toList();
    }

    static ProposalLine of(Proposal proposal, Findings findings) {
        return new ProposalLine(
                proposal.id(),
                SubjectAddress.write(proposal.subject()),
                proposal.subject().label(),
                Words.behind(proposal.subject(), findings.caseFile()),
                Unreconciled.is(proposal.subject(), findings.caseFile()),
                Words.kind(proposal.kind()),
                proposal.amount().toString(),
                proposal.method().words(),
                Words.amount(proposal.available()),
                proposal.deadline().map(LocalDate::toString).orElse(""),
                proposal.executingState().isEmpty() ? Words.UNKNOWN : proposal.executingState(),
                proposal.grounds().stream()
                        .map(FreezeGround::sentence)
                        .distinct()
                        .toList(),
                proposal.marks(),
                proposal.innocent(),
                proposal.officerFills());
    }
}
