package org.clayton.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clayton.casefile.Account;
import org.clayton.casefile.CaseFile;
import org.clayton.casefile.Claim;
import org.clayton.freeze.MethodChoice;
import org.clayton.freeze.NotProposed;
import org.clayton.freeze.Proposal;
import org.clayton.judge.Flag;
import org.clayton.judge.Link;
import org.clayton.judge.NotJudged;
import org.clayton.judge.NotRaised;
import org.clayton.judge.Subject;
import org.clayton.trace.Method;
import org.clayton.trace.Trace;
import org.clayton.trace.Worksheet;

/**
 * All that one run found: what the reports are written from.
 *
 * @param rulesHash SHA-256 over the rule folder
 * @param traces one for each method asked for
 * @param worksheets for every account that ever held claimed money, under the proposals' method
 * @param choice which method gives the proposals' amounts
 * @param notRaised what rules would have said but for an innocent explanation they know
 * @param notProposed what the rules would freeze but no amount carries
 */
public record Findings(
        CaseFile caseFile,
        String engineVersion,
        String rulesHash,
        List<Flag> flags,
        List<Claim> claims,
        Map<Method, Trace> traces,
        List<Worksheet> worksheets,
        List<Link> links,
        MethodChoice choice,
        List<Proposal> proposals,
        List<NotProposed> notProposed,
        List<NotRaised> notRaised,
        List<NotJudged> notJudged) {

    /** The methods traced, in the order of {@link Method}. */
    public Stream<Method> methods() {
        return Stream.of(Method.values()).filter(traces::containsKey);
    }

    /** @throws IllegalArgumentException when the method was not traced */
    public Trace trace(Method method) {
        var trace = traces.get(method);
        if (trace == null) {
            throw new IllegalArgumentException("not traced: " + method.word());
        }
        return trace;
    }

    /** The method that speaks for a subject: its proposal's, else the one the case names, else the first one traced. */
    public Method method(Subject subject) {
        return proposals.stream()
                .filter(proposal -> proposal.subject().equals(subject))
                .map(Proposal::method)
                .findFirst()
                .or(choice::named)
                .or(() -> methods().findFirst())
                .orElseThrow(() -> new IllegalArgumentException("nothing was traced"));
    }

    /** The draft order's two files, relative to the package: {@code orders/P1-HR1723600001101234565.docx} and {@code .pdf}. */
    public List<String> orders(Proposal proposal) {
        return List.of(Report.orderFile(this, proposal, "docx"), Report.orderFile(this, proposal, "pdf"));
    }

    /** The ledger account where the subject's money is; an asset is an account too. */
    public Account ledgerAccount(Subject subject) {
        return switch (subject.kind()) {
            case ACCOUNT -> account(subject.index());
            case ASSET -> account(caseFile.assets().get(subject.index()).account());
            case PARTY -> throw new IllegalArgumentException("a party is no account: " + subject.label());
        };
    }

    Account account(int index) {
        return caseFile.accounts().get(index);
    }

    /** How files name the subject: the account's key, the asset's or party's id. */
    String key(Subject subject) {
        return switch (subject.kind()) {
            case ACCOUNT -> account(subject.index()).key();
            case ASSET -> caseFile.assets().get(subject.index()).id();
            case PARTY -> caseFile.parties().get(subject.index()).id();
        };
    }
}
