package org.clayton.intake.sheets;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * The rows of one sheet, held as the bytes of their cells, since a statement must be looked at as a whole before its
 * first fact: about as many bytes as the cells have letters, and one or two more a cell. A row is made again each time
 * it is asked for. Not for several threads.
 */
public final class HeldRows extends AbstractList<Row> implements RandomAccess {

    private static final int CHUNK = 1 << 20;
    private static final CellKind[] KINDS = CellKind.values();

    private final List<byte[]> chunks = new ArrayList<>();
    private long[] places = new long[1024];
    private int size;
    private int used = CHUNK;
    private byte[] buffer = new byte[512];
    private int length;
    private String[] latest = new String[16];

    @Override
    public boolean add(Row row) {
        length = 0;
        write(row);
        if (used + length > CHUNK || chunks.isEmpty()) {
            chunks.add(new byte[Math.max(CHUNK, length)]);
            used = 0;
        }
        System.arraycopy(buffer, 0, chunks.get(chunks.size() - 1), used, length);
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
        }
        places[size++] = (long) (chunks.size() - 1) << 32 | used;
        used += length;
        return true;
    }

    private void write(Row row) {
        number(row.number());
        number(row.size());
        var plain = true;
        for (var column = 0; column < row.size(); column++) {
            plain &= row.formula(column).isEmpty();
        }
        number(plain ? 0 : 1);
        for (var column = 0; column < row.size(); column++) {
            text(row.text(column), row.kind(column));
            if (!plain) {
                text(row.formula(column), CellKind.TEXT);
            }
        }
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
        if (index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        var cursor = new Cursor(chunks.get((int) (places[index] >>> 32)), (int) places[index]);
        var row = cursor.number();
        var texts = new String[cursor.number()];
        var kinds = new CellKind[texts.length];
        var formulas = cursor.number() == 0 ? null : new String[texts.length];
        if (latest.length < texts.length) {
            latest = Arrays.copyOf(latest, texts.length);
        }
        for (var column = 0; column < texts.length; column++) {
            var head = cursor.number();
            kinds[column] = KINDS[head >> 1 & 3];
            texts[column] = cursor.text(head, latest[column]);
            latest[column] = texts[column];
            if (formulas != null) {
                formulas[column] = cursor.text(cursor.number(), null);
            }
        }
        return new Row(row, texts, kinds, formulas);
    }

    private static final class Cursor {
        private final byte[] bytes;
        private int at;

        Cursor(byte[] bytes, int at) {
            this.bytes = bytes;
            this.at = at;
        }

        int number() {
            var value = 0;
            for (var shift = 0; ; shift += 7) {
                var next = bytes[at++];
                value |= (next & 0x7F) << shift;
                if (next >= 0) {
                    return value;
                }
            }
        }

        /** @param above text of the same column in the row asked for before, which often repeats */
        String text(int head, @org.jspecify.annotations.Nullable String above) {
            var count = head >>> 3;
            var from = at;
            at += count;
            if (count == 0) {
                return "";
            }
            if ((head & 1) == 1) {
                return new String(bytes, from, count, StandardCharsets.UTF_8);
            }
            return above != null && isSame(above, from, count)
                    ? above
                    : new String(bytes, from, count, StandardCharsets.ISO_8859_1);
        }

        private boolean isSame(String above, int from, int count) {
            if (above.length() != count) {
                return false;
            }
            for (var i = 0; i < count; i++) {
                if (above.charAt(i) != (bytes[from + i] & 0xFF)) {
                    return false;
                }
            }
            return true;
        }
    }
}
