package org.clayton.intake.columns;

import java.util.Optional;
import org.clayton.intake.sheets.CellKind;
import org.clayton.intake.sheets.Row;

/** Gathers what all the cells of a column say about how amounts are written in it. */
public final class AmountColumn {

    private static final int MANY = 20;

    private long points;
    private long commas;
    private long doubtful;
    private String example = "";

    public void see(Row row, int column) {
        if (row.kind(column) == CellKind.TEXT && row.has(column)) {
            see(row.text(column));
        }
    }

    void see(String text) {
        switch (AmountStyle.evidence(text)) {
            case POINT -> points++;
            case COMMA -> commas++;
            case POINT_OR_THOUSANDS, COMMA_OR_THOUSANDS -> {
                doubtful++;
                example = example.isEmpty() ? text : example;
            }
            case EITHER, NOT_A_NUMBER -> {}
        }
    }

    /** The style that at least 19 in 20 of the telling cells show; empty when none tells, or they contradict each other. */
    public Optional<AmountStyle> decided() {
        var telling = points + commas;
        if (telling == 0) {
            return Optional.empty();
        }
        var more = points >= commas ? AmountStyle.POINT : AmountStyle.COMMA;
        return Math.min(points, commas) * MANY <= telling ? Optional.of(more) : Optional.empty();
    }

    /** What decided, in words. */
    String why() {
        var telling = points + commas;
        return telling == 0
                ? "stored as numbers, or whole"
                : Math.max(points, commas) + " of " + telling + " telling cells";
    }

    public boolean isContradictory() {
        return points + commas > 0 && decided().isEmpty();
    }

    /** Only cells such as {@code 1.234} speak, and they may mean a thousand or a little more than one. */
    public boolean isDoubtful() {
        return points + commas == 0 && doubtful > 0;
    }

    /** A cell that can be read both ways. */
    public String example() {
        return example;
    }
}
