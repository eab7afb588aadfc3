package org.clayton.intake.sheets;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Collects the cells of one row after another, within the limits of a spreadsheet program. */
final class RowBuilder {

    static final int LAST_ROW = 1_048_576;
    static final int LAST_COLUMN = 16_384;

    /** A row with one far cell costs as much memory as a full one: this many cells are free, the rest must be filled. */
    private static final long FREE_CELLS = 10_000_000;

    private static final int BLANKS_PER_FILLED = 50;

    private int width;
    private String[] texts = new String[16];
    private CellKind[] kinds = new CellKind[16];
    private String @Nullable [] formulas;
    private long cells;
    private long filled;

    void set(int column, String text, CellKind kind) throws Unreadable {
        if (text.isEmpty()) {
            return;
        }
        requireColumn(column);
        if (column >= texts.length) {
            var wider = Math.max(column + 1, texts.length * 2);
            texts = Arrays.copyOf(texts, wider);
            kinds = Arrays.copyOf(kinds, wider);
        }
        while (width <= column) {
            texts[width] = "";
            kinds[width++] = CellKind.TEXT;
        }
        texts[column] = text;
        kinds[column] = kind;
        filled++;
    }

    /** Kept beside the value that it gave. */
    void formula(int column, String formula) {
        var kept = formulas == null ? new String[column + 1] : formulas;
        formulas = column < kept.length ? kept : Arrays.copyOf(kept, column + 1);
        formulas[column] = formula;
    }

    boolean isEmpty() {
        return width == 0;
    }

    /** The row so far; the next one starts. */
    Row take(int number) throws Unreadable {
        cells += width;
        requireFilled(cells, filled);
        var row = new Row(number, Arrays.copyOf(texts, width), Arrays.copyOf(kinds, width), formulas);
        clear();
        return row;
    }

    void clear() {
        width = 0;
        formulas = null;
    }

    static void requireFilled(long cells, long filled) throws Unreadable {
        if (cells > FREE_CELLS + BLANKS_PER_FILLED * filled) {
            throw tooLarge("millions of empty cells between few that are filled");
        }
    }

    static void requireRow(long number) throws Unreadable {
        if (number > LAST_ROW) {
            throw tooLarge("more than 1,048,576 rows");
        }
    }

    static void requireColumn(int column) throws Unreadable {
        if (column >= LAST_COLUMN) {
            throw tooLarge("more than 16,384 columns");
        }
    }

    static Unreadable tooLarge(String found) {
        return new Unreadable(
                "a sheet with " + found,
                "No spreadsheet program writes such a sheet",
                "Maybe the file was made to do harm; ask its sender for a plain export");
    }
}
