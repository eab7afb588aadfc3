package org.clayton.report;

import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clayton.freeze.NotProposed;
import org.clayton.freeze.Proposal;
import org.clayton.judge.Link;
import org.clayton.judge.Subject;
import org.clayton.trace.Method;

/**
 * The hops worth telling: those that lead to an account or asset which a proposal, a refused proposal or a link speaks of.
 * Pro rata touches half a case with dust; the rest is counted.
 */
final class ToldHops {
    private final Findings findings;
    private final Set<Integer> accounts;

    ToldHops(Findings findings) {
        this.findings = findings;
        var subjects = Stream.of(
                        findings.proposals().stream().map(Proposal::subject),
                        findings.notProposed().stream().map(NotProposed::subject),
                        findings.links().stream().map(Link::subject))
                .flatMap(each -> each);
        accounts = subjects.filter(subject -> subject.kind() != Subject.Kind.PARTY)
                .map(subject -> findings.ledgerAccount(subject).index())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Ledger accounts that the run speaks of. */
    Set<Integer> accounts() {
        return accounts;
    }

    /** Positions in the hops of the method's trace. */
    BitSet of(Method method) {
        var hops = findings.trace(method).hops();
        var ledger = findings.caseFile().ledger();
        var told = new BitSet(hops.size());
        for (var at = hops.size() - 1; at >= 0; at--) {
            var hop = hops.get(at);
            if (told.get(at) || accounts.contains(ledger.to(hop.movement()))) {
                told.set(at);
                if (hop.parent() >= 0) {
                    told.set(hop.parent());
                }
            }
        }
        return told;
    }
}
