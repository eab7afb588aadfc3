package org.clayton.intake.sheets;

import org.jspecify.annotations.Nullable;

/** One row with content: its number as the spreadsheet program shows it, and its cells as trimmed text. */
public final class Row {

    private final int number;
    private final String[] texts;
    private final CellKind @Nullable [] kinds;
    private final String @Nullable [] formulas;

    /** @param kinds null when every cell is text */
    public Row(int number, String[] texts, CellKind @Nullable [] kinds) {
        this(number, texts, kinds, null);
    }

    /** @param formulas null when there are none, null in places without one, and maybe shorter than the row */
    Row(int number, String[] texts, CellKind @Nullable [] kinds, String @Nullable [] formulas) {
        this.number = number;
        this.texts = texts;
        this.kinds = kinds;
        this.formulas = formulas;
    }

    /** The same cells in another row. */
    Row at(int other) {
        return new Row(other, texts, kinds, formulas);
    }

    public int number() {
        return number;
    }

    public int size() {
        return texts.length;
    }

    /** Empty when there is no such cell. */
    public String text(int column) {
        return column >= 0 && column < texts.length ? texts[column] : "";
    }

    public CellKind kind(int column) {
        return kinds == null || column < 0 || column >= kinds.length ? CellKind.TEXT : kinds[column];
    }

    /** The formula that gave the text, as {@code =A1*2}; empty when the cell holds no formula. */
    public String formula(int column) {
        if (formulas == null || column < 0 || column >= formulas.length) {
            return "";
        }
        var formula = formulas[column];
        return formula == null ? "" : formula;
    }

    public boolean has(int column) {
        return !text(column).isEmpty();
    }

    /** Cells that are not empty. */
    public int filled() {
        var count = 0;
        for (var text : texts) {
            if (!text.isEmpty()) {
                count++;
            }
        }
        return count;
    }

    /** {@code A}, {@code B}, ... {@code AA}: the letters a spreadsheet program shows. */
    public static String letters(int column) {
        var letters = new StringBuilder();
        for (var rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
