package org.clayton.intake.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clayton.intake.sheets.SheetNotice.Kind;
import org.jspecify.annotations.Nullable;

/** One table of a web page while it is read; a cell may take several columns and reach into the rows below. */
final class WebTable {

    private record Placed(int column, String text) {}

    private final RowBuilder builder;
    private final Notices notices;
    private final WebText text = new WebText();
    private final List<Placed> cells = new ArrayList<>();
    /** By column: rows below that a cell above still takes. */
    private int[] taken = new int[16];

    private boolean inRow;
    private boolean hidden;
    private boolean inCell;
    private int column;
    private int next;

    WebTable(RowBuilder builder, Notices notices) {
        this.builder = builder;
        this.notices = notices;
    }

    WebText text() {
        return text;
    }

    boolean hasRow() {
        return inRow;
    }

    boolean isHidden() {
        return hidden;
    }

    void beginRow(boolean isHidden) {
        text.take();
        inRow = true;
        hidden = isHidden;
        next = 0;
    }

    void beginCell(WebCell cell, int number) throws Unreadable {
        endCell();
        if (!inRow) {
            beginRow(false);
        }
        text.take();
        while (next < taken.length && taken[next] > 0) {
            next++;
        }
        column = next;
        inCell = true;
        RowBuilder.requireColumn(column + cell.wide() - 1);
        next = column + cell.wide();
        if (next > taken.length) {
            taken = Arrays.copyOf(taken, next * 2);
        }
        Arrays.fill(taken, column, next, cell.high());
        if (cell.wide() > 1 || cell.high() > 1) {
            var last = Row.letters(next - 1) + (number + cell.high() - 1);
            notices.add(Kind.MERGED_CELLS, Row.letters(column) + number + ":" + last, "");
        }
    }

    void endCell() throws Unreadable {
        if (inCell) {
            inCell = false;
            var words = text.take();
            if (!words.isEmpty()) {
                cells.add(new Placed(column, words));
            }
        }
    }

    /** @return null when the row is blank */
    @Nullable
    Row endRow(int number) throws Unreadable {
        endCell();
        inRow = false;
        for (var i = 0; i < taken.length; i++) {
            taken[i] = Math.max(0, taken[i] - 1);
        }
        builder.clear();
        for (var cell : cells) {
            builder.set(cell.column(), cell.text(), CellKind.TEXT);
        }
        cells.clear();
        return builder.isEmpty() ? null : builder.take(number);
    }
}
