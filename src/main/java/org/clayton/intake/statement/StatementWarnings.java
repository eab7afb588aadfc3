package org.clayton.intake.statement;

import java.util.ArrayList;
import java.util.List;
import org.clayton.money.Money;
import org.jspecify.annotations.Nullable;

/** What in a statement does not add up, or had to be taken for granted. */
record StatementWarnings(StatementTable table, String partial) {

    List<String> of(StatementAccount account, @Nullable Long opening, @Nullable Long closing) {
        var warnings = new ArrayList<String>(account.part().warnings);
        sums(account, opening, closing, warnings);
        balances(account, warnings);
        if (account.alone()) {
            warnings.addAll(account.part()
                    .totals
                    .broken(account.entries(), account.signs(), account.key().currency()));
        }
        if (account.part().refused > 0) {
            warnings.add(account.part().refused + " rows were not accepted");
        }
        if (!account.inOrder()) {
            warnings.add("rows run neither forward nor backward in time, and no balance confirms their order");
        }
        if (!partial.isEmpty()) {
            warnings.add("the list is not complete: '" + partial + "'");
        }
        var taken = table.entryCells().taken(account.key().currency());
        if (!taken.isEmpty()) {
            warnings.add("no currency is written; taken as "
                    + account.key().currency().getCurrencyCode() + ", " + taken);
        }
        return List.copyOf(warnings);
    }

    private static void sums(
            StatementAccount account, @Nullable Long opening, @Nullable Long closing, List<String> warnings) {
        var sum = StatementAccount.sum(account.entries(), account.signs());
        if (opening != null && closing != null && opening + sum != closing) {
            var currency = account.key().currency();
            warnings.add("opening " + new Money(opening, currency) + " and movements " + new Money(sum, currency)
                    + " do not make closing " + new Money(closing, currency));
        }
    }

    private static void balances(StatementAccount account, List<String> warnings) {
        var chain = new BalanceChain(account.signs());
        account.entries().forEach(chain::next);
        if (chain.hits() < chain.tests()) {
            warnings.add((chain.tests() - chain.hits()) + " of " + chain.tests()
                    + " rows do not lead from one printed balance to the next, first row " + chain.broken());
        }
    }
}
