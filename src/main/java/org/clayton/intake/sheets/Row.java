package org.clayton.intake.sheets;

import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One row with content: its number as the spreadsheet program shows it, and its cells as trimmed text. */
public final class Row {

    private final int number;

    /** Null in the place of a filled cell that is still packed. */
    private final @Nullable String[] texts;

    private final CellKind @Nullable [] kinds;
    private final String @Nullable [] formulas;
    private final @Nullable PackedCells packed;

    /** @param kinds null when every cell is text */
    public Row(int number, String[] texts, CellKind @Nullable [] kinds) {
        this(number, texts, kinds, null);
    }

    /** @param formulas null when there are none, null in places without one, and maybe shorter than the row */
    Row(int number, String[] texts, CellKind @Nullable [] kinds, String @Nullable [] formulas) {
        this(number, texts, kinds, formulas, null);
    }

    private Row(
            int number,
            @Nullable String[] texts,
            CellKind @Nullable [] kinds,
            String @Nullable [] formulas,
            @Nullable PackedCells packed) {
        this.number = number;
        this.texts = texts;
        this.kinds = kinds;
        this.formulas = formulas;
        this.packed = packed;
    }

    /** @param texts empty for an empty cell, else null: it is unpacked when it is asked for */
    static Row packed(int number, @Nullable String[] texts, String @Nullable [] formulas, PackedCells packed) {
        return new Row(number, texts, null, formulas, packed);
    }

    /** The same cells in another row. */
    Row at(int other) {
        return new Row(other, texts, kinds, formulas, packed);
    }

    public int number() {
        return number;
    }

    public int size() {
        return texts.length;
    }

    /** Empty when there is no such cell. */
    public String text(int column) {
        if (column < 0 || column >= texts.length) {
            return "";
        }
        var text = texts[column];
        return text == null ? unpacked(column) : text;
    }

    private String unpacked(int column) {
        var text = Objects.requireNonNull(packed).text(column);
        texts[column] = text;
        return text;
    }

    public CellKind kind(int column) {
        if (packed != null && column >= 0 && column < texts.length) {
            return packed.kind(column);
        }
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

    boolean hasFormula() {
        return formulas != null
                && IntStream.range(0, size())
                        .anyMatch(column -> !formula(column).isEmpty());
    }

    public boolean has(int column) {
        return column >= 0 && column < texts.length && isFilled(texts[column]);
    }

    private static boolean isFilled(@Nullable String text) {
        return text == null || !text.isEmpty();
    }

    /** False only when it was asked while the row was still at hand, and there was nothing in it ({@link HeldRows}). */
    public boolean isRemarkable() {
        return packed == null || packed.isRemarkable();
    }

    /** Cells that are not empty. */
    public int filled() {
        var count = 0;
        for (var text : texts) {
            count += isFilled(text) ? 1 : 0;
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
