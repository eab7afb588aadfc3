package org.clayton.casefile;

import java.util.Comparator;
import org.clayton.intake.facts.Facts;

/** One statement in the case, and where its rows stand among the {@link BankRows}. */
final class Statement {

    /** Statements of one account in order of time, whatever order their files came in. */
    static final Comparator<Statement> IN_TIME =
            Comparator.comparingLong(Statement::firstDay).thenComparing(statement -> statement.facts.place());

    /** Position in {@link BankRows#statements}, in order of arrival. */
    final int number;

    final Facts.Statement facts;
    final int base;
    final int code;
    final IntColumn rows = new IntColumn();
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

    long firstDay() {
        return facts.from() == null ? firstDay : Math.min(firstDay, facts.from().toEpochDay());
    }

    long lastDay() {
        return facts.to() == null ? lastDay : Math.max(lastDay, facts.to().toEpochDay());
    }

    boolean covers(int day) {
        return firstDay() <= day && day <= lastDay();
    }
}
