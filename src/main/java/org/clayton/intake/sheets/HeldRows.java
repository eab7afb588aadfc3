package org.clayton.intake.sheets;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one sheet, held as the bytes of their cells, since a statement must be looked at as a whole before its
 * first fact: about as many bytes as the cells have letters, one or two more a cell, and a single one where a cell
 * repeats the one above. Rows are made again when they are asked for, a few neighbours at a time. Not for several
 * threads.
 */
public final class HeldRows extends AbstractList<Row> implements RandomAccess {

    /** Rows that are packed and made together: only the first of them repeats nothing. */
    private static final int BLOCK = 16;

    /** Stands for the cell above: an empty text is never wide. */
    private static final int SAME = 1;

    private static final CellKind[] KINDS = CellKind.values();

    private final List<byte[]> blocks = new ArrayList<>();
    private final Row[] open = new Row[BLOCK];
    private int size;

    private byte[] buffer = new byte[4096];
    private int length;

    private final Row[] made = new Row[BLOCK];
    private int madeBlock = -1;

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
        var plain = true;
        for (var column = 0; column < row.size(); column++) {
            plain &= row.formula(column).isEmpty();
        }
        number(plain ? 0 : 1);
        for (var column = 0; column < row.size(); column++) {
            if (above != null && isSame(row, above, column)) {
                number(SAME);
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
        var wide = false;
        for (var i = 0; i < text.length(); i++) {
            wide |= text.charAt(i) > 0xFF;
        }
        var bytes = wide ? text.getBytes(StandardCharsets.UTF_8) : null;
        var count = bytes == null ? text.length() : bytes.length;
        number(count << 3 | kind.ordinal() << 1 | (wide ? 1 : 0));
        room(count);
        for (var i = 0; i < count; i++) {
            buffer[length++] = bytes == null ? (byte) text.charAt(i) : bytes[i];
        }
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
            var texts = new String[number()];
            var kinds = new CellKind[texts.length];
            var formulas = number() == 0 ? null : new String[texts.length];
            for (var column = 0; column < texts.length; column++) {
                var head = number();
                if (head == SAME && above != null) {
                    kinds[column] = above.kind(column);
                    texts[column] = above.text(column);
                } else {
                    kinds[column] = KINDS[head >> 1 & 3];
                    texts[column] = text(head);
                }
                if (formulas != null) {
                    formulas[column] = text(number());
                }
            }
            return new Row(row, texts, kinds, formulas);
        }

        private int number() {
            var value = 0;
            for (var shift = 0; ; shift += 7) {
                var next = bytes[at++];
                value |= (next & 0x7F) << shift;
                if (next >= 0) {
                    return value;
                }
            }
        }

        private String text(int head) {
            var count = head >>> 3;
            var from = at;
            at += count;
            return count == 0
                    ? ""
                    : new String(
                            bytes, from, count, (head & 1) == 1 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
        }
    }
}
