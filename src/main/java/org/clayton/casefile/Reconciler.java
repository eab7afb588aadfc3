package org.clayton.casefile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.clayton.casefile.Account.Reconciliation;
import org.clayton.casefile.Account.Reconciliation.State;
import org.clayton.intake.facts.Place;
import org.clayton.money.Money;

/**
 * Checks what the bank printed against itself: each balance follows from the one before, the last one is the closing
 * balance, and one statement opens with what the one before closed with. The printed balance is an assertion to check,
 * not a value to store.
 */
final class Reconciler {

    /** What the statements of one account say together. */
    record Books(OptionalLong opening, OptionalLong closing, Reconciliation reconciliation) {}

    private final BankRows rows;
    private boolean known;
    /** The balance while {@link #known}; else the sum of the rows so far. */
    private long balance;

    private long lastDay = Long.MIN_VALUE;
    private int checks;
    private String firstBreak = "";
    private Optional<Place> at = Optional.empty();
    private OptionalLong opening = OptionalLong.empty();

    private Reconciler(BankRows rows) {
        this.rows = rows;
    }

    /** @param statements of one account, in order of time */
    static Books of(BankRows rows, List<Statement> statements) {
        var reconciler = new Reconciler(rows);
        statements.forEach(reconciler::statement);
        return reconciler.books();
    }

    private void statement(Statement statement) {
        var facts = statement.facts;
        if (statement.firstDay() < lastDay || statement.firstDay() == lastDay && !goesOn(statement)) {
            startAgain();
        }
        lastDay = Math.max(lastDay, statement.lastDay());
        if (facts.opening() != null) {
            printed(facts.opening(), facts.place(), "the statement opens with", statement);
        }
        for (var row : rows.inBankOrder(statement)) {
            balance = Math.addExact(balance, rows.amount.get(row));
            var printed = rows.balance.get(row);
            if (printed != BankRows.NO_BALANCE) {
                printed(printed, rows.place(row), "the balance printed is", statement);
            }
        }
        if (facts.closing() != null) {
            printed(facts.closing(), facts.place(), "the statement closes with", statement);
        }
    }

    /** Of two statements that meet on one day: whether the later one starts from the balance of the earlier. */
    private boolean goesOn(Statement statement) {
        var opening = statement.facts.opening();
        if (opening != null) {
            return opening == balance;
        }
        var inOrder = rows.inBankOrder(statement);
        return inOrder.length == 0
                || rows.balance.get(inOrder[0]) == BankRows.NO_BALANCE
                || rows.balance.get(inOrder[0]) == balance + rows.amount.get(inOrder[0]);
    }

    /** Statements that overlap do not follow from one another; each is checked for itself. */
    private void startAgain() {
        known = false;
        balance = 0;
    }

    /** After a break the count goes on from the printed figure, so that one missing row is one break. */
    private void printed(long figure, Place place, String what, Statement statement) {
        if (known) {
            checks++;
            if (figure != balance && firstBreak.isEmpty()) {
                var currency = statement.facts.currency();
                firstBreak =
                        place + ": " + what + " " + new Money(figure, currency) + ", but what stands before it gives "
                                + new Money(balance, currency) + ". Maybe rows are missing or stand in another order.";
                at = Optional.of(place);
            }
        } else if (opening.isEmpty()) {
            opening = OptionalLong.of(Math.subtractExact(figure, balance));
        }
        known = true;
        balance = figure;
    }

    private Books books() {
        var closing = known ? OptionalLong.of(balance) : OptionalLong.empty();
        if (!firstBreak.isEmpty()) {
            return new Books(opening, closing, new Reconciliation(State.BROKEN, firstBreak, at));
        }
        return new Books(
                opening,
                closing,
                checks == 0 ? Reconciliation.UNCHECKED : new Reconciliation(State.RECONCILED, "", Optional.empty()));
    }
}
