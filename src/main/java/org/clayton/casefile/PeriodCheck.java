package org.clayton.casefile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.clayton.intake.facts.Place;
import org.clayton.money.Money;
import org.jspecify.annotations.Nullable;

/** One statement checked against itself: each printed figure is an assertion to test, not a value to store. */
final class PeriodCheck {

    private static final int NO_ROW = -1;

    final Statement statement;
    private final BankRows rows;
    private boolean known;
    /** The balance while {@link #known}; else the sum of the rows so far. */
    private long balance;

    private long credits;
    private long debits;
    private int tested;
    private int breaks;
    private long off;
    private String firstBreak = "";
    private @Nullable Place at;

    /** The first row behind the last printed figure, and the last row so far. */
    private int first = NO_ROW;

    private int last = NO_ROW;
    private OptionalLong opening = OptionalLong.empty();

    private PeriodCheck(BankRows rows, Statement statement) {
        this.rows = rows;
        this.statement = statement;
    }

    static PeriodCheck of(BankRows rows, Statement statement) {
        var check = new PeriodCheck(rows, statement);
        check.run();
        return check;
    }

    private void run() {
        var facts = statement.facts;
        if (facts.opening() != null) {
            printed(facts.opening(), "the statement opens with");
        }
        for (var row : rows.inBankOrder(statement)) {
            move(row);
            var figure = rows.balance.get(row);
            if (figure != BankRows.NO_BALANCE) {
                printed(figure, "the balance printed is");
            }
        }
        if (facts.closing() != null) {
            printed(facts.closing(), "the statement closes with");
        }
        if (!known) {
            total(facts.credits(), credits, "credits");
            total(facts.debits(), debits, "debits");
        }
    }

    private void move(int row) {
        var amount = rows.amount.get(row);
        first = first == NO_ROW ? row : first;
        last = row;
        balance = Math.addExact(balance, amount);
        credits = Math.addExact(credits, Math.max(amount, 0));
        debits = Math.subtractExact(debits, Math.min(amount, 0));
    }

    /** After a break the count goes on from the printed figure, so that one missing row is one break. */
    private void printed(long figure, String what) {
        if (known) {
            tested++;
            if (figure != balance) {
                broken(
                        Math.subtractExact(figure, balance),
                        start(),
                        sentence(start(), stretch() + what, figure, balance));
            }
        } else {
            opening = OptionalLong.of(Math.subtractExact(figure, balance));
        }
        known = true;
        balance = figure;
        first = NO_ROW;
    }

    /** Where what breaks begins: no balance tells which of the rows since the last printed figure it is. */
    private Place start() {
        return first == NO_ROW ? statement.facts.place() : rows.place(first);
    }

    private String stretch() {
        return first == last || first == NO_ROW
                ? ""
                : "rows " + rows.place(first).row() + " to " + rows.place(last).row() + " do not lead on: ";
    }

    /** Where no balance stands, a printed total is all there is to test. */
    private void total(@Nullable Long figure, long sum, String what) {
        if (figure != null) {
            tested++;
            if (figure != sum) {
                var place = statement.facts.place();
                broken(
                        Math.subtractExact(figure, sum),
                        place,
                        place + ": the printed total of " + what + " is " + money(figure) + ", but the rows make "
                                + money(sum) + ". Maybe rows are missing.");
            }
        }
    }

    private void broken(long by, Place place, String sentence) {
        breaks++;
        off = Math.addExact(off, by);
        if (firstBreak.isEmpty()) {
            firstBreak = sentence;
            at = place;
        }
    }

    String sentence(Place place, String what, long figure, long expected) {
        return place + ": " + what + " " + money(figure) + ", but what stands before it gives " + money(expected)
                + ". Maybe rows are missing or stand in another order.";
    }

    Money money(long minor) {
        return new Money(minor, statement.facts.currency());
    }

    OptionalLong opening() {
        return opening;
    }

    OptionalLong closing() {
        return known ? OptionalLong.of(balance) : OptionalLong.empty();
    }

    long sum() {
        return Math.subtractExact(credits, debits);
    }

    long credits() {
        return credits;
    }

    long debits() {
        return debits;
    }

    int tested() {
        return tested;
    }

    long off() {
        return off;
    }

    String firstBreak() {
        return firstBreak;
    }

    Optional<Place> at() {
        return Optional.ofNullable(at);
    }

    Reconciliation.Period period() {
        var facts = statement.facts;
        return new Reconciliation.Period(
                facts.place(),
                day(statement.firstDay()),
                day(statement.lastDay()),
                facts.page(),
                opening,
                credits,
                debits,
                closing(),
                optional(facts.credits()),
                optional(facts.debits()),
                statement.rows.size(),
                statement.repeated,
                tested,
                breaks,
                facts.warnings());
    }

    /** A statement without rows and without a printed period has no day. */
    private Optional<LocalDate> day(long epochDay) {
        return statement.dated() ? Optional.of(LocalDate.ofEpochDay(epochDay)) : Optional.empty();
    }

    private static OptionalLong optional(@Nullable Long printed) {
        return printed == null ? OptionalLong.empty() : OptionalLong.of(printed);
    }
}
