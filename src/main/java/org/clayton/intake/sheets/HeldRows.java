package org.clayton.intake.sheets;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one sheet, held as the bytes of their cells, since a statement must be looked at as a whole before its
 * first fact: about as many bytes as the cells have letters, one or two more a cell, and a single one where a cell
 * repeats the one above. Rows are made again when they are asked for, a few neighbours at a time, and their texts when
 * they are. Not for several threads.
 */
public final class HeldRows extends AbstractList<Row> implements RandomAccess {

    /** Rows that are packed and made together: only the first of them repeats nothing. */
    private static final int BLOCK = 16;

    /** Marks of a row. */
    private static final int FORMULAS = 1;

    private static final int REMARKABLE = 2;

    private final List<byte[]> blocks = new ArrayList<>();
    private final Row[] open = new Row[BLOCK];
    private int size;

    private byte[] buffer = new byte[4096];
    private int length;

    private final Row[] made = new Row[BLOCK];
    private int madeBlock = -1;

    private final Predicate<Row> remarkable;

    /** All rows may be remarkable. */
    public HeldRows() {
        this(row -> true);
    }

    /** @param remarkable asked once of each row, and remembered ({@link Row#isRemarkable}) */
    public HeldRows(Predicate<Row> remarkable) {
        this.remarkable = remarkable;
    }

    @Override
    public boolean add(Row row) {
        open[size % BLOCK] = row;
        size++;
        if (size % BLOCK == 0) {
            pack();
        }
        return true;
    }

    private void pack() {
        length = 0;
        for (var i = 0; i < BLOCK; i++) {
            write(open[i], i == 0 ? null : open[i - 1]);
        }
        blocks.add(Arrays.copyOf(buffer, length));
        Arrays.fill(open, null);
    }

    private void write(Row row, @Nullable Row above) {
        number(row.number());
        number(row.size());
        var plain = !row.hasFormula();
        number((plain ? 0 : FORMULAS) | (remarkable.test(row) ? REMARKABLE : 0));
        for (var column = 0; column < row.size(); column++) {
            if (above != null && isSame(row, above, column)) {
                number(PackedCells.SAME);
            } else {
                text(row.text(column), row.kind(column));
            }
            if (!plain) {
                text(row.formula(column), CellKind.TEXT);
            }
        }
    }

    private static boolean isSame(Row row, Row above, int column) {
        return row.has(column)
                && row.kind(column) == above.kind(column)
                && row.text(column).equals(above.text(column));
    }

    private void text(String text, CellKind kind) {
        var start = length;
        number(PackedCells.head(text.length(), kind, false));
        room(text.length());
        var letters = 0;
        for (var i = 0; i < text.length(); i++) {
            letters |= text.charAt(i);
            buffer[length++] = (byte) text.charAt(i);
        }
        if (letters > 0xFF) {
            length = start;
            wide(text.getBytes(StandardCharsets.UTF_8), kind);
        }
    }

    private void wide(byte[] bytes, CellKind kind) {
        number(PackedCells.head(bytes.length, kind, true));
        room(bytes.length);
        System.arraycopy(bytes, 0, buffer, length, bytes.length);
        length += bytes.length;
    }

    /** Seven bits a byte, the lowest first; the highest bit says that more follow. */
    private void number(int value) {
        room(5);
        var rest = value;
        while (rest >= 0x80) {
            buffer[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        buffer[length++] = (byte) rest;
    }

    private void room(int more) {
        if (length + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(length + more, buffer.length * 2));
        }
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Row get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        var block = index / BLOCK;
        if (block == blocks.size()) {
            return open[index % BLOCK];
        }
        if (block != madeBlock) {
            make(block);
        }
        return made[index % BLOCK];
    }

    private void make(int block) {
        var cursor = new Cursor(blocks.get(block));
        for (var i = 0; i < BLOCK; i++) {
            made[i] = cursor.row(i == 0 ? null : made[i - 1]);
        }
        madeBlock = block;
    }

    private static final class Cursor {
        private final byte[] bytes;
        private int at;

        Cursor(byte[] bytes) {
            this.bytes = bytes;
        }

        Row row(@Nullable Row above) {
            var row = number();
            var texts = new @Nullable String[number()];
            var marks = number();
            var formulas = (marks & FORMULAS) == 0 ? null : new String[texts.length];
            var places = new int[texts.length];
            for (var column = 0; column < texts.length; column++) {
                places[column] = at;
                var head = number();
                texts[column] = head != PackedCells.SAME && PackedCells.count(head) == 0 ? "" : null;
                at += PackedCells.count(head);
                if (formulas != null) {
                    formulas[column] = text(number());
                }
            }
            return Row.packed(row, texts, formulas, new PackedCells(bytes, places, above, (marks & REMARKABLE) != 0));
        }

        private int number() {
            var number = PackedCells.number(bytes, at);
            at = PackedCells.behind(bytes, at);
            return number;
        }

        private String text(int head) {
            var from = at;
            at += PackedCells.count(head);
            return PackedCells.text(bytes, from, head);
        }
    }
}
