package org.clayton.casefile;

import java.util.Comparator;
import java.util.OptionalLong;
import org.clayton.intake.facts.Facts;

/** One statement in the case, and where its rows stand among the {@link BankRows}. */
final class Statement {

    /** Statements of one account in order of time, whatever order their files came in; pages of one day by number and name. */
    static final Comparator<Statement> IN_TIME = Comparator.comparingLong(Statement::firstRow)
            .thenComparingLong(Statement::firstDay)
            .thenComparing(statement -> NaturalOrder.key(statement.facts.page()))
            .thenComparing(statement -> NaturalOrder.key(statement.facts.place().file()))
            .thenComparing(statement -> statement.facts.place());

    /** Position in {@link BankRows#statements}, in order of arrival. */
    final int number;

    final Facts.Statement facts;
    final int base;
    final int code;
    final IntColumn rows = new IntColumn();

    /** Rows that count in another statement. */
    int repeated;

    private long firstDay = Long.MAX_VALUE;
    private long lastDay = Long.MIN_VALUE;

    Statement(int number, Facts.Statement facts, int base, int code) {
        this.number = number;
        this.facts = facts;
        this.base = base;
        this.code = code;
    }

    void add(int row, int day) {
        rows.add(row);
        firstDay = Math.min(firstDay, day);
        lastDay = Math.max(lastDay, day);
    }

    /** The first day the statement speaks of: its printed period may begin before its first row. */
    long firstDay() {
        return facts.from() == null ? firstDay : Math.min(firstDay, facts.from().toEpochDay());
    }

    long lastDay() {
        return facts.to() == null ? lastDay : Math.max(lastDay, facts.to().toEpochDay());
    }

    /** Day of the first row; of a statement without rows, the first day of its period. */
    long firstRow() {
        return rows.size() > 0 ? firstDay : firstDay();
    }

    long lastRow() {
        return rows.size() > 0 ? lastDay : lastDay();
    }

    boolean dated() {
        return firstDay() <= lastDay();
    }

    /** Whether all its rows are of days before the other's rows. */
    boolean precedes(Statement next) {
        return lastRow() < next.firstRow();
    }

    /** Whether another statement shows all its rows. */
    boolean addsNothing() {
        return repeated == rows.size();
    }

    /** Whether the other begins on the very day this one ends. */
    boolean touches(Statement next) {
        return lastRow() == next.firstRow();
    }

    /** Whether the other begins on the last day of this one, with the very balance this one ends with. */
    boolean isFollowedBy(Statement next, BankRows all) {
        var opening = next.facts.opening();
        return opening != null
                && touches(next)
                && PeriodCheck.of(all, this).closing().equals(OptionalLong.of(opening));
    }

    boolean covers(int day) {
        return firstDay() <= day && day <= lastDay();
    }
}
