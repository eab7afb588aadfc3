package org.clayton.intake.columns;

import java.time.LocalDate;
import java.util.Optional;
import org.clayton.intake.sheets.CellKind;
import org.clayton.intake.sheets.Row;
import org.jspecify.annotations.Nullable;

/** Gathers what all the cells of a column say about how dates are written in it. */
public final class DateColumn {

    private static final int MANY = 20;

    private long dayFirst;
    private long monthFirst;
    private long doubtful;
    private long dotted;
    private boolean numeric;
    private boolean yearFirst;
    private boolean named;
    private boolean stored;
    private String example = "";
    private final Run asDayFirst = new Run();
    private final Run asMonthFirst = new Run();

    public void see(Row row, int column) {
        if (row.kind(column) == CellKind.TEXT && row.has(column)) {
            see(row.text(column));
        } else {
            stored |= row.kind(column) == CellKind.DATE || row.kind(column) == CellKind.NUMBER;
        }
    }

    void see(String text) {
        if (text.length() >= 8 && text.charAt(4) == '-') {
            yearFirst = true;
            return;
        }
        var written = DateText.of(text);
        if (written == null || written.ordered()) {
            yearFirst |= written != null && written.separator() == '-';
            named |= written != null && written.separator() != '-';
            return;
        }
        numeric = true;
        if (written.first() > 12) {
            dayFirst++;
        } else if (written.second() > 12) {
            monthFirst++;
        } else if (written.first() != written.second()) {
            doubtful++;
            dotted += written.separator() == '.' ? 1 : 0;
            example = example.isEmpty() ? text : example;
        }
        asDayFirst.see(written.date(DateOrder.DAY_FIRST));
        asMonthFirst.see(written.date(DateOrder.MONTH_FIRST));
    }

    /**
     * A number above 12 decides; then a dot, which no month-first country writes; then the order that lets the rows run
     * one way through time. Empty when nothing decides or 1 in 20 of the telling cells contradict the rest.
     */
    public Optional<DateOrder> decided() {
        var telling = dayFirst + monthFirst;
        if (telling > 0) {
            var more = dayFirst >= monthFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
            return Math.min(dayFirst, monthFirst) * MANY <= telling ? Optional.of(more) : Optional.empty();
        }
        if (doubtful == 0 || dotted == doubtful) {
            return Optional.of(DateOrder.DAY_FIRST);
        }
        if (asDayFirst.oneWay() != asMonthFirst.oneWay()) {
            return Optional.of(asDayFirst.oneWay() ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
        }
        return Optional.empty();
    }

    /** How the column writes its dates; empty when it holds none. */
    String how(DateOrder order) {
        if (numeric) {
            return order.words();
        }
        return yearFirst ? "year first" : named ? "months by name" : stored ? "stored as dates" : "";
    }

    /** What decided, in words; empty when nothing had to be decided. */
    String why() {
        if (!numeric) {
            return "";
        }
        var telling = dayFirst + monthFirst;
        if (telling > 0) {
            return Math.max(dayFirst, monthFirst) + " of " + telling + " cells with a number above 12";
        }
        if (doubtful == 0) {
            return "no date can be read in two ways";
        }
        return dotted == doubtful ? "dots part day, month and year" : "only so the rows run one way through time";
    }

    /** Numbers above 12, or dates that leave no choice, spoke: later rows cannot change the decision. */
    public boolean isCertain() {
        return decided().isPresent() && (dayFirst + monthFirst > 0 || doubtful == 0);
    }

    /** Numbers above 12 decide it. */
    boolean isTold() {
        return dayFirst + monthFirst > 0 && decided().isPresent();
    }

    public boolean isContradictory() {
        return dayFirst + monthFirst > 0 && decided().isEmpty();
    }

    /** A cell that can be read both ways. */
    public String example() {
        return example;
    }

    /** The day that {@link #example} is in this order; empty when there is no such day. */
    public Optional<LocalDate> day(DateOrder order) {
        var written = DateText.of(example);
        return written == null ? Optional.empty() : Optional.ofNullable(written.date(order));
    }

    /** Whether all days so far run forward, or all backward, and enough of them do. */
    private static final class Run {
        /** Fewer may run one way by chance: two rows always do. */
        private static final int LEAST_MOVES = 5;

        private @Nullable LocalDate last;
        private int moves;
        private boolean up = true;
        private boolean down = true;

        void see(@Nullable LocalDate day) {
            if (day == null) {
                up = false;
                down = false;
                return;
            }
            if (last != null) {
                moves += day.equals(last) ? 0 : 1;
                up &= !day.isBefore(last);
                down &= !day.isAfter(last);
            }
            last = day;
        }

        boolean oneWay() {
            return up != down && moves >= LEAST_MOVES;
        }
    }
}
