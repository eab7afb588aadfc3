package org.clayton.freeze;

import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;
import org.clayton.casefile.CaseFile;
import org.clayton.trace.Trace;

/**
 * Which amounts of one trace come through an account whose balances do not reconcile. Every one of them is shown with
 * the mark "unreconciled"; accepting the difference does not take it away.
 */
public final class BrokenBooks {

    /** The mark itself. */
    public static final String MARK = "unreconciled";

    private final CaseFile caseFile;
    private final Trace trace;
    private final BitSet hops = new BitSet();

    private BrokenBooks(Trace trace, CaseFile caseFile) {
        this.trace = trace;
        this.caseFile = caseFile;
    }

    public static BrokenBooks of(Trace trace, CaseFile caseFile) {
        var books = new BrokenBooks(trace, caseFile);
        var ledger = caseFile.ledger();
        for (var at = 0; at < trace.hops().size(); at++) {
            var hop = trace.hops().get(at);
            if (books.broken(ledger.from(hop.movement()))
                    || books.broken(ledger.to(hop.movement()))
                    || books.hop(hop.parent())) {
                books.hops.set(at);
            }
        }
        return books;
    }

    /** Whether the balances of the account do not reconcile. */
    public boolean broken(int account) {
        return caseFile.accounts().get(account).reconciliation().broken();
    }

    /** Whether the piece of money, on its way to the hop or on the hop itself, passed such an account. */
    public boolean hop(int hop) {
        return hop >= 0 && hops.get(hop);
    }

    /** The accounts that such money ever reached, and those accounts themselves. */
    public Set<Integer> reached() {
        var reached = new TreeSet<Integer>();
        hops.stream()
                .forEach(at ->
                        reached.add(caseFile.ledger().to(trace.hops().get(at).movement())));
        for (var account : caseFile.accounts()) {
            if (account.reconciliation().broken()) {
                reached.add(account.index());
            }
        }
        return reached;
    }
}
