package org.clayton.intake.sheets;

import org.jspecify.annotations.Nullable;

/** One row with content: its number as the spreadsheet program shows it, and its cells as trimmed text. */
public final class Row {

    private final int number;
    private final String[] texts;
    private final CellKind @Nullable [] kinds;

    /** @param kinds null when every cell is text */
    public Row(int number, String[] texts, CellKind @Nullable [] kinds) {
        this.number = number;
        this.texts = texts;
        this.kinds = kinds;
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
