package org.clayton.freeze;

import java.util.List;
import java.util.TreeSet;
import org.clayton.casefile.Account;
import org.clayton.casefile.CaseFile;
import org.clayton.casefile.Reconciliation;
import org.clayton.trace.Trace;

/** Figures are as good as the statements they come from: every account on the way speaks. */
final class BalanceMarks {

    private BalanceMarks() {}

    static List<String> of(int account, Trace trace, CaseFile caseFile) {
        return passed(account, trace, caseFile).stream()
                .flatMap(one -> mark(one).stream())
                .toList();
    }

    private static List<Account> passed(int account, Trace trace, CaseFile caseFile) {
        var ledger = caseFile.ledger();
        var passed = new TreeSet<Integer>(List.of(account));
        for (var step : Trail.to(account, trace, ledger).steps()) {
            passed.add(ledger.from(trace.hops().get(step.hop()).movement()));
        }
        return passed.stream()
                .map(caseFile.accounts()::get)
                .filter(one -> one.kind() == Account.Kind.HELD)
                .toList();
    }

    private static List<String> mark(Account account) {
        var state = account.reconciliation();
        return switch (state.state()) {
            case RECONCILED -> List.of();
            case BROKEN ->
                List.of("Unreconciled: the balances of " + account.number() + " do not reconcile: " + state.firstBreak()
                        + " " + accepted(state));
            case UNCHECKED ->
                List.of("No balance of " + account.number()
                        + " is printed, so nothing shows that its statement is complete.");
        };
    }

    private static String accepted(Reconciliation state) {
        return state.accepted()
                .map(one -> one.by() + " accepts the difference: " + one.why())
                .orElse("Nobody has accepted the difference yet (accepted-differences in case.yaml).");
    }

    /** What an officer must decide before an amount from these books is used. */
    static List<String> officerFills(int account, Trace trace, CaseFile caseFile) {
        return passed(account, trace, caseFile).stream()
                .filter(one -> one.reconciliation().broken()
                        && one.reconciliation().accepted().isEmpty())
                .map(one -> "Whether the difference in the balances of " + one.number()
                        + " is accepted; until then the amount is not to be used")
                .toList();
    }
}
