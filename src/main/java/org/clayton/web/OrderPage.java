package org.clayton.web;

import java.util.List;
import java.util.Locale;
import org.clayton.report.Findings;

/**
 * One draft order to look at and to take along.
 *
 * @param pdf its address below the run's papers; empty when there is none
 */
record OrderPage(ProposalLine proposal, String pdf, List<Paper> papers) {

    /**
     * @param path below the run's papers, with forward slashes
     * @param ending "PDF", "DOCX"
     */
    record Paper(String path, String ending) {
        static Paper of(String path) {
            return new Paper(path, path.substring(path.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT));
        }
    }

    /** @throws NotHere when the run has no such proposal */
    static OrderPage of(Findings findings, String id) {
        var proposal = findings.proposals().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> NotHere.part("such proposal"));
        var papers = findings.orders(proposal).stream().map(Paper::of).toList();
        var pdf = papers.stream()
                .filter(paper -> paper.ending().equals("PDF"))
                .map(Paper::path)
                .findFirst()
                .orElse("");
        return new OrderPage(ProposalLine.of(proposal, findings), pdf, papers);
    }
}
