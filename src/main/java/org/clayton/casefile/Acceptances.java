package org.clayton.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.clayton.identity.AccountNumber;
import org.clayton.intake.AcceptedDifference;
import org.clayton.intake.facts.Place;
import org.clayton.money.Money;

/** Puts what an officer accepts beside the books it is about; an acceptance of another amount accepts nothing. */
final class Acceptances {

    private final List<AcceptedDifference> open;
    private final TreeSet<String> remarks = new TreeSet<>();

    Acceptances(List<AcceptedDifference> all) {
        this.open = new ArrayList<>(all);
    }

    Reconciler.Books of(List<Statement> statements, Reconciler.Books books) {
        var facts = statements.get(0).facts;
        var key = AccountNumber.of(facts.account()).key();
        var state = books.reconciliation();
        for (var one : List.copyOf(open)) {
            if (!AccountNumber.of(one.account()).key().equals(key)
                    || !one.amount().currency().equals(facts.currency())) {
                continue;
            }
            open.remove(one);
            var off = new Money(state.off(), facts.currency());
            var row = state.at().map(Place::toString).orElse("");
            if (state.broken()
                    && one.amount().equals(off)
                    && (one.row().isEmpty() || one.row().equals(row))) {
                remarks.add(
                        "The balances of " + one.account() + " are off by " + off + "; " + one.by() + " accepts it: "
                                + one.why() + ". Every amount from the account stays marked as unreconciled.");
                return books.with(state.acceptedBy(new Reconciliation.Acceptance(one.by(), one.why())));
            }
            remarks.add("case.yaml accepts a difference of " + one.amount() + " in the balances of " + one.account()
                    + (state.broken()
                            ? ", but they are off by " + off + " from " + row + " on; nothing is accepted."
                            : ", but they are not off."));
        }
        return books;
    }

    Collection<String> remarks() {
        open.forEach(one -> remarks.add("case.yaml accepts a difference of " + one.amount() + " in the balances of "
                + one.account() + ", but no statement of it in that currency is in the case."));
        return remarks;
    }
}
